package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.crossread.text.Prose;

/**
 * The test quantities of the library quantulum3 (MIT licence). A quantity is right where the spans overlap and the value is equal; a range is
 * its middle and, as uncertainty, half its width, as that library writes it. Ordinals are no quantities there and are left out. Much of it is
 * physics; we read news, so there is no bar.
 */
final class Quantulum implements DataSet {
    private static final double CLOSE = 1e-6;

    @Override
    public String file() {
        return "quantulum3";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts values = Counts.NONE;
        Counts units = Counts.NONE;
        for (JsonNode row : rows) {
            List<Read> read = Read.all(Prose.of(Rows.text(row)), Rows.context(row), "figure", "duration").stream()
                    .filter(r -> !r.field("dimension").equals("ordinal"))
                    .toList();
            Spans<JsonNode, Read> spans = Spans.match(Rows.expected(row), Read.marked(read), Quantulum::sameValue);
            values = values.plus(spans.counts(Quantulum::sameValue));
            units = units.plus(spans.counts(Quantulum::same));
            note(errors, Rows.id(row), spans);
        }
        return new Result(errors, Measure.of("value F1", values.f1()), Measure.of("value+unit F1", units.f1()));
    }

    private static boolean sameValue(JsonNode expected, Read read) {
        double low = Double.parseDouble(read.field("low"));
        double high = Double.parseDouble(read.field("high"));
        return close(expected.path("value").asDouble(), (low + high) / 2)
                && close(expected.path("uncertainty").asDouble(0), (high - low) / 2);
    }

    private static boolean same(JsonNode expected, Read read) {
        return sameValue(expected, read) && UnitNames.same(expected.path("unit").asText(), read);
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            JsonNode expected = pair.expected().value();
            String words = told(expected) + ", read “" + pair.read().value().text() + "” "
                    + pair.read().value().field("unit");
            if (!sameValue(expected, pair.read().value())) {
                errors.add("other value", id, words);
            } else if (!same(expected, pair.read().value())) {
                errors.add("other unit", id, words);
            }
        }
        spans.missed()
                .forEach(m -> errors.add("missed: " + m.value().path("type").asText(), id, told(m.value())));
        spans.extra()
                .forEach(e -> errors.add(
                        "nothing expected: " + e.value().field("dimension"),
                        id,
                        "“" + e.value().text() + "”"));
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” "
                + expected.path("value").asText() + " " + expected.path("unit").asText();
    }
}
