package org.crossread.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.article.ArticleFile;
import org.crossread.article.NewArticle;
import org.crossread.check.FoundChecks;
import org.crossread.check.date.StatedDate;
import org.crossread.group.Closeness;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.crossread.text.Text;

/** A golden folder: articles, what comparing them yields, and what an editor expects of that. */
record Event(Collation collation, Map<String, List<Row>> sections) {

    /** Words that stand exactly once in an article. */
    record Words(String article, String text, Span span) {
        @Override
        public String toString() {
            return article + ": " + text;
        }
    }

    /** One expectation: {@code outcome} is a slip's effect in the table of slips. */
    record Row(String section, String check, String outcome, List<List<Words>> sides) {
        Stream<Words> words() {
            return sides.stream().flatMap(List::stream);
        }

        @Override
        public String toString() {
            return section + ": " + check + " " + outcome + " " + sides;
        }
    }

    static Event read(Path folder) throws IOException {
        Map<String, Text> texts = new TreeMap<>();
        List<Witness> witnesses = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                NewArticle article = ArticleFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                        .article();
                String number = file.getFileName().toString().substring(0, 2);
                Text text = Text.clean(article.text());
                texts.put(number, text);
                Prose prose = Prose.of(text);
                witnesses.add(new Witness(
                        number,
                        Objects.requireNonNullElse(article.source(), ""),
                        Objects.requireNonNullElse(article.title(), ""),
                        article.published() != null
                                ? article.published()
                                : StatedDate.of(prose).orElse(null),
                        null,
                        prose));
            }
        }
        Collation collation = new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE)
                .collate(witnesses);
        return new Event(collation, sections(Files.readAllLines(folder.resolve("expected.md")), texts));
    }

    List<Row> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private static Map<String, List<Row>> sections(List<String> lines, Map<String, Text> texts) {
        Map<String, List<Row>> sections = new TreeMap<>();
        String section = "";
        boolean header = true;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                header = true;
            } else if (line.startsWith("|--")) {
                header = false;
            } else if (line.startsWith("|") && !header) {
                String[] cells = Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toArray(String[]::new);
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(row(section, cells, texts));
            }
        }
        return sections;
    }

    private static Row row(String section, String[] cells, Map<String, Text> texts) {
        switch (section) {
            case "Conflicts", "Variants":
                return new Row(section, cells[0], cells[1], sides(cells[2], texts));
            case "Compatible", "Either way":
                return new Row(section, cells[0], "", sides(cells[1], texts));
            case "Silent":
                return new Row(
                        section, "", "", sides(cells[1].isEmpty() ? cells[0] : cells[0] + " ~ " + cells[1], texts));
            case "Slips":
                return new Row(section, cells[0], cells[3], sides(cells[1] + ": " + cells[2], texts));
            default:
                throw new IllegalArgumentException("Nobody knows what to expect of “" + section + "”.");
        }
    }

    private static List<List<Words>> sides(String cell, Map<String, Text> texts) {
        return Stream.of(cell.split(" ~ "))
                .map(side -> Stream.of(side.split(" \\+ "))
                        .map(words -> words(words.strip(), texts))
                        .toList())
                .toList();
    }

    private static Words words(String cell, Map<String, Text> texts) {
        String number = cell.substring(0, 2);
        String words = cell.substring(4);
        Text text = texts.get(number);
        int at = text.value().indexOf(words);
        if (at < 0 || text.value().indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("“" + words + "” must stand exactly once in article " + number + ".");
        }
        return new Words(number, words, text.span(at, at + words.length()));
    }
}
