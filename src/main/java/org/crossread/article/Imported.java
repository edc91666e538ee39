package org.crossread.article;

import java.util.List;

/**
 * What became of an import.
 *
 * @param existed the same text of the same source was there already: nothing was added
 * @param notes what the person should know: an inferred date, a changed encoding
 */
public record Imported(Article article, boolean existed, List<String> notes) {
    public Imported {
        notes = List.copyOf(notes);
    }
}
