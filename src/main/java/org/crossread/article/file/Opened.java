package org.crossread.article.file;

import java.util.List;

/**
 * What a file held.
 *
 * @param columns of a table, whose cells a person has to name; none where the format names them itself
 */
public record Opened(List<Incoming> articles, List<String> columns) {
    static Opened of(Incoming one) {
        return new Opened(List.of(one), List.of());
    }

    static Opened of(List<Incoming> articles) {
        return new Opened(articles, List.of());
    }
}
