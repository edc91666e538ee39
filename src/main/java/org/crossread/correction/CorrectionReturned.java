package org.crossread.correction;

/** An editor returned a correction; fired inside the transaction. */
public record CorrectionReturned(Correction correction) {}
