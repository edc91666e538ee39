package org.crossread.conflict;

/** A conflict is flagged that was not known before; fired inside the transaction that stores it. */
public record ConflictFound(Conflict conflict) {}
