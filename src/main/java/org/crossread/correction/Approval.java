package org.crossread.correction;

import org.jspecify.annotations.Nullable;

/**
 * An editor's yes.
 *
 * @param revision the revision that the editor saw; null for whichever waits now
 * @param grade the class that the editor chose; null for the proposed one
 * @param grounded whether it is refused where nothing but the correction's own reason speaks for it
 */
public record Approval(
        @Nullable Integer revision,
        @Nullable String note,
        @Nullable Grade grade,
        boolean grounded) {}
