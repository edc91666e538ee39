package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.crossread.check.Context;
import org.crossread.text.Prose;

/**
 * The specifications of Microsoft's Recognizers-Text for English numbers and units. As there, each row belongs to one model, and only what
 * that model is for counts in it: numbers, ordinals, shares, ranges, money, dimensions, ages, temperatures. Right is an equal value at an
 * overlapping place; a range is right where both its ends are, an open end included. Every number counts here, also those that the check
 * reads but never compares. Left out are what is no number: "the next one", a unit without a number ("convert to Celsius").
 */
record Recognised(String file) implements DataSet {
    private static final Set<String> NO_DIMENSION = Set.of(
            "count",
            "number",
            "money",
            "age",
            "temperature",
            "percent",
            "percentage points",
            "ratio",
            "ordinal",
            "score",
            "duration");
    private static final Map<String, Predicate<Read>> MODELS = Map.of(
            "NumberModel", r -> !r.field("dimension").equals("ordinal"),
            "OrdinalModel", r -> r.field("dimension").equals("ordinal"),
            "PercentModel", r -> r.field("dimension").equals("percent"),
            "NumberRangeModel",
                    r -> !Set.of("EXACT", "ABOUT", "NEARLY").contains(r.field("bound"))
                            || !r.field("low").equals(r.field("high")),
            "CurrencyModel", r -> r.field("dimension").equals("money"),
            "DimensionModel", r -> !NO_DIMENSION.contains(r.field("dimension")),
            "AgeModel", r -> r.field("dimension").equals("age"),
            "TemperatureModel", r -> r.field("dimension").equals("temperature"));

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts values = Counts.NONE;
        Counts units = Counts.NONE;
        for (JsonNode row : rows) {
            Spans<JsonNode, Read> spans = spans(row);
            values = values.plus(spans.counts(Recognised::same));
            units = units.plus(spans.counts(Recognised::sameUnit));
            new FigureErrors(errors, model(row), Rows.id(row)).note(spans, Recognised::same, Recognised::told);
        }
        Measure value = Measure.of("value F1", values.f1()).atLeast(.90);
        return file.endsWith("unit")
                ? new Result(errors, value, Measure.of("value+unit F1", units.f1()))
                : new Result(errors, value);
    }

    private static Spans<JsonNode, Read> spans(JsonNode row) {
        Predicate<Read> asked = MODELS.getOrDefault(model(row), r -> true);
        List<Read> read = Read.all(Prose.of(Rows.text(row)), Context.NONE, "figure", "duration").stream()
                .filter(asked)
                .toList();
        List<Marked<JsonNode>> expected = Rows.expected(row).stream()
                .filter(e -> !e.value().path("value").isNull()
                        && !e.value().path("type").asText().equals("ordinal.relative"))
                .toList();
        return Spans.match(expected, Read.marked(read), Recognised::same);
    }

    /** {@code NumberModel} of {@code Recognizers-Text Number/English/NumberModel.json}. */
    private static String model(JsonNode row) {
        String source = row.path("source").asText();
        return source.substring(source.lastIndexOf('/') + 1).replace(".json", "");
    }

    static boolean same(JsonNode expected, Read read) {
        String value = expected.path("value").asText().replace("%", "");
        Limits limits = Limits.of(value);
        return limits != null ? limits.equals(Limits.of(read)) : Ends.of(value).equals(Ends.of(read));
    }

    private static boolean sameUnit(JsonNode expected, Read read) {
        BiPredicate<String, Read> unit = UnitNames::same;
        return same(expected, read) && unit.test(expected.path("unit").asText(), read);
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” "
                + expected.path("value").asText() + " " + expected.path("unit").asText("");
    }
}
