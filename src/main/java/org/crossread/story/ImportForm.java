package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Field;
import org.crossread.article.NewArticle;
import org.crossread.web.Problem;

/** An article that somebody pastes, as typed. */
@TemplateData
public record ImportForm(
        String source,
        String published,
        String title,
        String url,
        String language,
        String text,
        List<Problem> problems) {

    static ImportForm empty() {
        return new ImportForm("", "", "", "", "", "", List.of());
    }

    /** The same with what is wrong with it. */
    ImportForm wrong(Problem problem) {
        return new ImportForm(source, published, title, url, language, text, List.of(problem));
    }

    NewArticle article() {
        return new NewArticle(
                text,
                source,
                title,
                url,
                language,
                Field.day("published", published).orElse(null));
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
