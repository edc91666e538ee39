package org.crossread.review;

/** Somebody decided a conflict; fired inside the transaction that stores the verdict. */
public record VerdictGiven(Verdict verdict) {}
