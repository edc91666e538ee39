package org.crossread.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an article that comes in.
 *
 * @param article the one that is here already; null for a new one
 * @param notes what the person should know
 */
public record Outlook(Fate fate, @Nullable Article article, List<String> notes) {
    public Outlook {
        notes = List.copyOf(notes);
    }
}
