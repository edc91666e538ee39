package org.crossread.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The page of search.
 *
 * @param results null where nothing was looked for, or nothing can be
 * @param note what is the matter with the index, or an empty string
 */
@TemplateData
public record SearchView(SearchFilter filter, @Nullable Results results, String note, List<Problem> problems) {
    /** What is wrong with a field, or an empty string. */
    public String wrong(String field) {
        return Problem.of(problems, field);
    }

    /** Whether it is time to say how to search. */
    public boolean isBlank() {
        return filter.isIdle() && problems.isEmpty();
    }
}
