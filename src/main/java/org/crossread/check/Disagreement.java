package org.crossread.check;

import org.crossread.text.Span;

/**
 * Two stretches, one of each article, that stand for one another and cannot both be right: what a longer reading disagrees in.
 *
 * @param one in the first article
 * @param other in the second
 * @param firm whether it stands where both may be true as they are hedged or rounded: versions of a sentence keep their hedges
 * @param words what stands where, in words: the middle of a sentence
 */
public record Disagreement(Span one, Span other, boolean firm, String words) {}
