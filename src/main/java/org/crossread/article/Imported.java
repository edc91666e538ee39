package org.crossread.article;

import java.util.List;

/**
 * What became of an import.
 *
 * @param fate new, a new version, or here already
 * @param notes what the person should know: an inferred date, a changed encoding
 */
public record Imported(Article article, Fate fate, List<String> notes) {
    public Imported {
        notes = List.copyOf(notes);
    }

    /** The same text of the same source was there already: nothing was added. */
    public boolean existed() {
        return fate == Fate.THERE;
    }
}
