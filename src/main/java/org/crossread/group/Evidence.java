package org.crossread.group;

/** What bears on every pair of a story's statements: the times they tell of, how many there are, their meanings, and what people decided. */
record Evidence(Times times, Prior prior, Closeness closeness, Constraints constraints) {}
