package org.crossread.search;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.crossread.search.Highlights.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Something found, with the words that were looked for marked.
 *
 * @param what an article, a statement, a conflict or a correction
 * @param state how far it has come, in words; an empty string where that says nothing
 */
@TemplateData
public record Hit(
        String what,
        String address,
        List<Piece> title,
        List<Piece> text,
        String by,
        @Nullable LocalDate day,
        String state,
        List<String> kinds) {

    static Hit of(Found found, Highlights highlights) {
        return new Hit(
                Type.of(found.type()).map(Type::one).orElse(""),
                found.address(),
                highlights.whole(found.title()),
                highlights.excerpt(found.text()),
                found.by(),
                found.day(),
                found.state() == null ? "" : Labels.state(found.state()),
                found.kinds());
    }
}
