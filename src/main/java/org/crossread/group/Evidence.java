package org.crossread.group;

/** What bears on every pair of a story's statements: what their clauses mean, and what people decided. */
record Evidence(Closeness closeness, Constraints constraints) {}
