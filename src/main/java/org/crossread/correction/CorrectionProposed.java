package org.crossread.correction;

/** A correction waits for an editor; fired inside the transaction that stores it. */
public record CorrectionProposed(Correction correction) {}
