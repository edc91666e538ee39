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
 * @param notice what was wrong and what is right in the proposer's own sentences; null or blank where Crossread writes them
 * @param version the version of the text that the proposer saw; null for the current one
 */
public record Proposal(
        long article,
        int start,
        int end,
        @Nullable String replacement,
        @Nullable String reason,
        @Nullable Long conflict,
        @Nullable String evidence,
        @Nullable Grade grade,
        @Nullable String notice,
        @Nullable Integer version) {

    public Proposal(
            long article,
            int start,
            int end,
            @Nullable String replacement,
            @Nullable String reason,
            @Nullable Long conflict,
            @Nullable String evidence,
            @Nullable Grade grade) {
        this(article, start, end, replacement, reason, conflict, evidence, grade, null, null);
    }
}
