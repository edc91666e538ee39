package org.crossread.correction;

import org.crossread.account.Person;

/** An editor approved a correction; fired inside the transaction, so that it is published with the approval or not at all. */
public record CorrectionApproved(Correction correction, Person by) {}
