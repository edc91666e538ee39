package org.crossread.search;

/**
 * A word as it is looked for.
 *
 * @param form what its forms and spellings with and without marks share: the stem in plain letters
 * @param sound what spellings of one name share; an empty string where the word can be no name
 * @param capital whether it is written like a name
 * @param stop whether it carries no content of its own
 * @param from where it starts in the text, UTF-16
 * @param to where it ends, exclusive
 */
record Term(String form, String sound, boolean capital, boolean stop, int from, int to) {}
