package org.crossread.review;

import org.jspecify.annotations.Nullable;

/**
 * A verdict as it arrives.
 *
 * @param side the side that is right, where {@code right} says that one is
 * @param evidence addresses, one a line
 */
public record Ruling(
        Decision decision,
        RightSide right,
        @Nullable Integer side,
        @Nullable String note,
        @Nullable String evidence) {}
