package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Finding;
import org.crossread.text.Span;

/**
 * Pairs of sentences of real news on one event, marked by hand as in conflict or only looking alike (texts of ECB+ and FA-KES). Each
 * sentence is an article, compared as the API compares texts. A pair is flagged where one conflict has a reading at the marked words of
 * both; conflicts elsewhere in the two sentences count neither way. The places of the set are those of the documents, so the marked words
 * are looked up in the sentence.
 */
final class ConflictPairs implements DataSet {
    private final String file;

    ConflictPairs(String file) {
        this.file = file;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Map<String, Counts> right = new TreeMap<>();
        for (JsonNode row : rows) {
            boolean flagged = flagged(row);
            String kind = kind(row);
            boolean conflict = !kind.equals("look-alike");
            right.merge(kind, Counts.NONE.plus(flagged, conflict), Counts::plus);
            if (flagged != conflict) {
                String subtype =
                        row.path("subtype").asText() + " (" + row.path("kind").asText() + ")";
                errors.add((conflict ? "missed: " : "flagged: ") + subtype, Rows.id(row), told(row));
            }
        }
        Counts all = right.values().stream().reduce(Counts.NONE, Counts::plus);
        int alike =
                (int) rows.stream().filter(r -> kind(r).equals("look-alike")).count();
        int flagged = right.getOrDefault("look-alike", Counts.NONE).wrong();
        return new Result(
                errors,
                Measure.of("recall of hard conflicts", recall(right, "hard")).atLeast(.88),
                Measure.of("recall of updates and soft ones", recall(right, "soft"))
                        .atLeast(.70),
                Measure.of("look-alikes left alone", Counts.share(alike - flagged, alike))
                        .atLeast(.88),
                Measure.of("precision of conflicts", all.precision()).floor(.52));
    }

    private static double recall(Map<String, Counts> right, String kind) {
        return right.getOrDefault(kind, Counts.NONE).recall();
    }

    static String kind(JsonNode row) {
        boolean conflict = row.path("verdict").asText().equals("conflict");
        return !conflict ? "look-alike" : row.path("subtype").asText().equals("hard") ? "hard" : "soft";
    }

    private static String told(JsonNode row) {
        return row.path("values") + " | " + row.path("a").path("span").asText() + " | "
                + row.path("b").path("span").asText();
    }

    static boolean flagged(JsonNode row) {
        JsonNode one = row.path("a");
        JsonNode other = row.path("b");
        Collation collation = SideBySide.of(
                one.path("sentence").asText(), other.path("sentence").asText());
        return collation.conflicts().stream().anyMatch(c -> touches(c, "a", one) && touches(c, "b", other));
    }

    private static boolean touches(Finding conflict, String witness, JsonNode side) {
        Span marked = marked(side);
        return conflict.testimonies()
                .filter(t -> t.witness().id().equals(witness))
                .anyMatch(t -> t.reading().span().overlaps(marked));
    }

    /** The place of the marked words in their sentence, in code points; all of it where they are not found. */
    static Span marked(JsonNode side) {
        String sentence = side.path("sentence").asText();
        String words = side.path("span").asText();
        int at = sentence.indexOf(words);
        int from = at < 0 ? 0 : sentence.codePointCount(0, at);
        int length = at < 0 ? sentence.codePointCount(0, sentence.length()) : words.codePointCount(0, words.length());
        return new Span(from, from + length);
    }
}
