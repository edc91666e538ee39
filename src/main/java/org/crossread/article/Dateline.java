package org.crossread.article;

import java.time.LocalDate;
import java.util.Optional;
import org.crossread.text.Prose;

/** The day on which an article says that it appeared. */
public final class Dateline {
    private Dateline() {}

    /** Empty where it states none, or one that cannot be believed. */
    public static Optional<LocalDate> of(Prose prose) {
        return Optional.empty();
    }
}
