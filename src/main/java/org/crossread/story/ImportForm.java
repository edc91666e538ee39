package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.article.Field;
import org.crossread.article.NewArticle;
import org.crossread.web.Problem;

/** What somebody brings, as typed. */
@TemplateData
public record ImportForm(
        String source,
        String published,
        String title,
        String url,
        String language,
        String text,
        String addresses,
        List<Problem> problems) {
    private static final int MOST_ADDRESSES = 100;

    static ImportForm empty() {
        return new ImportForm("", "", "", "", "", "", "", List.of());
    }

    static ImportForm addresses(String typed) {
        return new ImportForm("", "", "", "", "", "", typed, List.of());
    }

    /** The same with what is wrong with it. */
    ImportForm wrong(Problem problem) {
        return new ImportForm(source, published, title, url, language, text, addresses, List.of(problem));
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

    /** The addresses, one a line, each once. */
    List<String> each() {
        List<String> each = addresses
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (each.isEmpty()) {
            throw Refusal.invalid("addresses", "Write at least one address, such as https://courier.example/bridge.");
        }
        if (each.size() > MOST_ADDRESSES) {
            throw Refusal.invalid(
                    "addresses", "At most 100 addresses at once, not " + each.size() + ". Bring the rest afterwards.");
        }
        each.forEach(line -> Field.url("addresses", line));
        return each;
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }
}
