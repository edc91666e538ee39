package org.crossread.evaluation;

/** A set that was measured: how many rows, how long it took, what it gave. */
record Measured(String set, int rows, double seconds, Result result) {}
