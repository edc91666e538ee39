package org.crossread.check.date;

import org.jspecify.annotations.Nullable;

/** One form in which times are told. */
interface DateForm {
    /** What has this form at a piece, or null: looks at a few pieces, whatever the length of the sentence. */
    @Nullable Found at(DatePieces pieces, int i);

    /**
     * A stretch that has a form.
     *
     * @param from its first piece
     * @param to the piece after its last
     */
    record Found(int from, int to, Dating dating) {
        static Found of(int from, int to, Dated dated) {
            return new Found(from, to, scene -> dated);
        }
    }
}
