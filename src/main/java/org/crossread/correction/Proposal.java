package org.crossread.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction as it arrives.
 *
 * @param start in code points of the article's current text
 * @param end exclusive
 * @param conflict the conflict that it settles, where there is one
 * @param evidence addresses, one a line
 * @param grade null for the usual one of the conflict's kind
 */
public record Proposal(
        long article,
        int start,
        int end,
        @Nullable String replacement,
        @Nullable String reason,
        @Nullable Long conflict,
        @Nullable String evidence,
        @Nullable Grade grade) {}
