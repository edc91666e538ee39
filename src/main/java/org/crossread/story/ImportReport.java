package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.article.Article;

/** What became of the texts that somebody brought. */
@TemplateData
public record ImportReport(List<ImportLine> lines) {
    private static final int MOST = 500;

    /** A report from ids in an address: {@code 4,5}. */
    static ImportReport of(String taken, String there) {
        List<ImportLine> lines = new ArrayList<>();
        add(lines, taken, ImportLine.Fate.TAKEN);
        add(lines, there, ImportLine.Fate.THERE);
        return new ImportReport(lines);
    }

    private static void add(List<ImportLine> lines, String ids, ImportLine.Fate fate) {
        Stream.of(ids.split(",", MOST + 1))
                .limit(MOST)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> Article.<Article>findByIdOptional(Long.valueOf(id)))
                .flatMap(java.util.Optional::stream)
                .forEach(article -> lines.add(ImportLine.of(article.title, article, fate, notes(article))));
    }

    private static List<String> notes(Article article) {
        return switch (article.publishedFrom) {
            case GIVEN -> List.of();
            case STATED -> List.of("No date was given; the article itself says " + article.published + ".");
            case UNKNOWN -> List.of("No date was given and the article states none: it takes its story's.");
        };
    }

    /** Where this report can be read again. */
    public URI address() {
        return URI.create(
                "/import/report?taken=" + ids(ImportLine.Fate.TAKEN) + "&there=" + ids(ImportLine.Fate.THERE));
    }

    private String ids(ImportLine.Fate fate) {
        return lines.stream()
                .filter(line -> line.fate() == fate)
                .map(line -> String.valueOf(line.article()))
                .collect(Collectors.joining(","));
    }

    public long count(String fate) {
        return lines.stream().filter(line -> line.fate().name().equals(fate)).count();
    }

    public boolean isWaiting() {
        return lines.stream().anyMatch(ImportLine::waiting);
    }

    /** How many articles are here, new ones and those that were before. */
    public long all() {
        return lines.stream().filter(line -> line.article() != null).count();
    }

    /** How many of them are read and compared, or set aside. */
    public long through() {
        return lines.stream()
                .filter(line -> line.article() != null && !line.waiting())
                .count();
    }

    /** Whether its address tells all of it. */
    boolean complete() {
        return lines.stream()
                .noneMatch(line ->
                        line.fate() == ImportLine.Fate.FAILED || line.notes().size() > 1);
    }
}
