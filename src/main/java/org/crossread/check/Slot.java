package org.crossread.check;

/**
 * What a reading is about, as far as its own sentence tells.
 *
 * @param key readings with different keys never answer one question; an indexed look-up finds those with the same one. Normalised,
 *     e.g. {@code deaths}, {@code money:aid}, {@code lavrov}
 * @param question the question that the reading answers, in words that a person would accept: {@code How many died in Donbass?}
 * @param weight how strongly an equal key speaks for one question, as a log-odds in bits: 0 says nothing (every clause has such a
 *     key), 2 is a shared common noun, 4 a counted class such as deaths that a story rarely has twice
 */
public record Slot(String key, String question, double weight) {}
