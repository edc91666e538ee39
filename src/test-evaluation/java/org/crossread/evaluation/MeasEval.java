package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.crossread.text.Prose;

/**
 * Measurements in scientific texts (Harper et al. 2021, <em>SemEval-2021 Task 8: MeasEval</em>). A quantity is found where the spans
 * overlap, each once; the mean overlap is the set's own measure: the F1 of the characters of each pair, 0 for what is missed or too much. A
 * unit is right where what was read ends with it. We read news, so there is no bar.
 */
final class MeasEval implements DataSet {
    @Override
    public String file() {
        return "measeval";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts places = Counts.NONE;
        Counts units = Counts.NONE;
        double overlap = 0;
        for (JsonNode row : rows) {
            List<Read> read = Read.all(Prose.of(Rows.text(row)), Rows.context(row), "figure", "duration");
            Spans<JsonNode, Read> spans = Spans.match(Rows.expected(row), Read.marked(read), MeasEval::sameUnit);
            places = places.plus(spans.places());
            for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
                boolean unit = sameUnit(pair.expected().value(), pair.read().value());
                units = units.plus(unit ? 1 : 0, unit ? 0 : 1, 0);
                overlap += Spans.overlapF1(pair);
            }
            note(errors, Rows.id(row), spans);
        }
        return new Result(
                errors,
                Measure.of("quantity F1, relaxed", places.f1()),
                Measure.of("quantity overlap", overlap / (places.right() + places.wrong() + places.missed())),
                Measure.of("unit right, of those found", units.precision()));
    }

    private static boolean sameUnit(JsonNode expected, Read read) {
        String unit = expected.path("unit").asText("");
        return expected.path("unit").isNull()
                ? read.field("unit").isEmpty()
                : plain(read.text()).endsWith(plain(unit));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            if (!sameUnit(pair.expected().value(), pair.read().value())) {
                errors.add(
                        "other unit",
                        id,
                        told(pair.expected().value()) + ", read “"
                                + pair.read().value().text() + "”");
            }
        }
        for (Marked<JsonNode> missed : spans.missed()) {
            JsonNode mods = missed.value().path("mods");
            errors.add("missed: " + (mods.isArray() ? mods.path(0).asText() : "plain"), id, told(missed.value()));
        }
        for (Marked<Read> extra : spans.extra()) {
            errors.add(
                    "nothing expected: " + extra.value().field("dimension"),
                    id,
                    "“" + extra.value().text() + "”");
        }
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "”";
    }
}
