package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.crossread.text.Prose;

/**
 * Quantities in news (Almasian et al. 2023, <em>CQE: A Comprehensive Quantity Extractor</em>). Scored as there: a quantity is right where
 * its value is equal, and for the stricter figure its unit too; a range has two values, a change is two quantities, and a vague
 * word ("dozens") is a range. Ordinals are no quantities there and are left out.
 * What the set calls bound holds either a hedge or the direction of a change; the hedge share looks at the values found, without those that
 * have a direction.
 */
final class NewsQuant implements DataSet {
    private static final Map<String, String> HEDGES = Map.of(
            "EXACT",
            "=",
            "ABOUT",
            "~",
            "VAGUE",
            "~",
            "NEARLY",
            "~",
            "OVER",
            ">",
            "AT_LEAST",
            ">",
            "UNDER",
            "<",
            "AT_MOST",
            "<");

    @Override
    public String file() {
        return "cqe_newsquant";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts values = Counts.NONE;
        Counts units = Counts.NONE;
        Counts hedges = Counts.NONE;
        for (JsonNode row : rows) {
            Spans<JsonNode, Read> spans = spans(row);
            values = values.plus(spans.counts(NewsQuant::sameValue));
            units = units.plus(spans.counts(NewsQuant::same));
            hedges = hedges.plus(hedges(spans));
            note(errors, Rows.id(row), spans);
        }
        return new Result(
                errors,
                Measure.of("value F1", values.f1()).atLeast(.93).best(.92),
                Measure.of("value+unit F1", units.f1()).atLeast(.87).best(.856),
                Measure.of("hedge right, of values found", hedges.precision()).atLeast(.97),
                Measure.of("value precision", values.precision()),
                Measure.of("value recall", values.recall()));
    }

    private static Spans<JsonNode, Read> spans(JsonNode row) {
        List<Read> read = Read.all(Prose.of(Rows.text(row)), Rows.context(row), "figure", "duration").stream()
                .filter(r -> !r.field("dimension").equals("ordinal"))
                .flatMap(r -> ends(r, row).stream())
                .toList();
        return Spans.match(Rows.expected(row), Read.marked(read), NewsQuant::sameValue);
    }

    /** A change from one value to another is two quantities there, unless the row has it as a range. */
    private static List<Read> ends(Read read, JsonNode row) {
        boolean range = !read.field("dimension").equals("change")
                || Rows.expected(row).stream()
                        .anyMatch(e -> Ends.of(e.value().path("value").asText()).equals(Ends.of(read)));
        return range ? List.of(read) : List.of(read.at("from"), read.at("to"));
    }

    private static boolean sameValue(JsonNode expected, Read read) {
        Ends ends = Ends.of(expected.path("value").asText());
        return ends.equals(Ends.of(read))
                || hedge(expected).equals("down")
                        && ends.size().equals(Ends.of(read).size());
    }

    private static boolean same(JsonNode expected, Read read) {
        return sameValue(expected, read)
                && UnitNames.same(expected.path("norm_unit").asText(), read);
    }

    private static String hedge(JsonNode expected) {
        return expected.path("bound").asText();
    }

    private static boolean hedged(Spans.Pair<JsonNode, Read> pair) {
        String bound = pair.read().value().field("bound");
        String expected = hedge(pair.expected().value());
        return expected.equals(HEDGES.get(bound)) || bound.equals("VAGUE") && expected.equals("=");
    }

    private static boolean directed(Spans.Pair<JsonNode, Read> pair) {
        return List.of("up", "down").contains(hedge(pair.expected().value()));
    }

    private static Counts hedges(Spans<JsonNode, Read> spans) {
        Counts counts = Counts.NONE;
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            boolean found = sameValue(pair.expected().value(), pair.read().value());
            boolean right = hedged(pair);
            counts = !found || directed(pair) ? counts : counts.plus(right ? 1 : 0, right ? 0 : 1, 0);
        }
        return counts;
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            JsonNode expected = pair.expected().value();
            Read read = pair.read().value();
            String words = told(expected) + ", read " + told(read);
            if (!sameValue(expected, read)) {
                errors.add("other value", id, words);
            } else if (!same(expected, read)) {
                errors.add("other unit", id, words);
            } else if (!directed(pair) && !hedged(pair)) {
                errors.add("other hedge", id, words);
            }
        }
        spans.missed().forEach(m -> errors.add("missed: " + kind(m.value()), id, told(m.value())));
        spans.extra()
                .forEach(e -> errors.add("nothing expected: " + e.value().field("dimension"), id, told(e.value())));
    }

    private static String kind(JsonNode expected) {
        String value = expected.path("value").asText();
        return value.indexOf('-', 1) > 0 ? "a range" : Double.parseDouble(value) < 10 ? "a small number" : "a number";
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” " + hedge(expected)
                + expected.path("value").asText() + " "
                + expected.path("norm_unit").asText();
    }

    private static String told(Read read) {
        String low = read.field("low");
        String high = read.field("high");
        return "“" + read.text() + "” " + read.field("bound") + " " + (low.equals(high) ? high : low + ".." + high)
                + " " + read.field("unit") + " " + read.field("counted");
    }
}
