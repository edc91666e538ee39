package org.crossread.article.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.article.Cell;
import org.crossread.article.NewArticle;

/**
 * One article on its way in, or why there is none.
 *
 * @param place where it stands: the name of a file, a row of a table
 * @param cells what is told about it, by the names of {@link Cell} or of a table's columns
 * @param notes what the person should know about how it was read
 * @param trouble why it cannot be read, and what to do; an empty string where it can
 */
public record Incoming(String place, Map<String, String> cells, List<String> notes, String trouble) {
    public Incoming {
        notes = List.copyOf(notes);
    }

    public static Incoming of(String place, NewArticle article, List<String> notes) {
        Map<String, String> cells = new TreeMap<>();
        article.cells().forEach((cell, value) -> cells.put(cell.id(), value));
        return new Incoming(place, cells, notes, "");
    }

    public static Incoming failed(String place, String why) {
        return new Incoming(place, Map.of(), List.of(), why);
    }

    public boolean readable() {
        return trouble.isEmpty();
    }
}
