package org.crossread.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is the matter with an index that cannot be used. */
enum Trouble {
    /** It is damaged, incomplete or of another version: it must be made anew. */
    DAMAGED,
    /** Another process writes it. */
    TAKEN,
    /** Anything else, such as a full disk or a cluster that does not answer: it may pass. */
    PASSING;

    /** By name, for they belong to whatever keeps the index. */
    private static final Set<String> DAMAGES = Set.of(
            "CorruptIndexException",
            "IndexFormatTooOldException",
            "IndexFormatTooNewException",
            "IndexNotFoundException",
            "NoSuchFileException",
            "FileNotFoundException",
            "EOFException");

    static Trouble of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.equals("LockObtainFailedException")) {
                return TAKEN;
            }
            if (DAMAGES.contains(name)) {
                return DAMAGED;
            }
        }
        return PASSING;
    }
}
