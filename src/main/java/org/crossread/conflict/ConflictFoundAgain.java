package org.crossread.conflict;

/** A conflict that was gone is found again: whatever had been decided on it holds again. Fired inside the transaction. */
public record ConflictFoundAgain(Conflict conflict) {}
