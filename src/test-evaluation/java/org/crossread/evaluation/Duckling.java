package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Context;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The English examples of Facebook's Duckling, each a number, an amount or a measure by itself. As there, right is an equal value at the
 * place, with its interval where there is one ("under 40 degrees"); the share of right ones is told for each dimension. Duckling tells
 * compound measures in their smallest unit (7 feet 10 inches is 94 inches) and mass in grams; here they count as right in their largest
 * unit as well. Points of time are measured elsewhere.
 */
final class Duckling implements DataSet {
    private static final List<String> DIMENSIONS =
            List.of("Numeral", "Ordinal", "AmountOfMoney", "Distance", "Volume", "Quantity", "Temperature", "Duration");
    private static final Set<String> BARS = Set.of("Numeral", "AmountOfMoney", "Distance");
    private static final Pattern PAIR = Pattern.compile("\\(([^,]++), ?([^)]++)\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\.?\\d[\\d.]*+(?:e-?\\d++)?");
    /** How many of the dimension's smallest unit one is: inches, centimetres for the metric ones, grams, seconds. */
    private static final Map<String, Double> SIZES = Map.ofEntries(
            Map.entry("inch", 1.0),
            Map.entry("foot", 12.0),
            Map.entry("yard", 36.0),
            Map.entry("mile", 63360.0),
            Map.entry("centimetre", 1.0),
            Map.entry("cm", 1.0),
            Map.entry("metre", 100.0),
            Map.entry("m", 100.0),
            Map.entry("kilometre", 100000.0),
            Map.entry("km", 100000.0),
            Map.entry("gram", 1.0),
            Map.entry("g", 1.0),
            Map.entry("mg", 0.001),
            Map.entry("kg", 1000.0),
            Map.entry("second", 1.0),
            Map.entry("minute", 60.0),
            Map.entry("hour", 3600.0),
            Map.entry("day", 86400.0),
            Map.entry("week", 604800.0),
            Map.entry("month", 2629746.0),
            Map.entry("year", 31556952.0));

    @Override
    public String file() {
        return "duckling_en";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            String type = row.path("expected").path(0).path("type").asText();
            if (DIMENSIONS.contains(type)) {
                Spans<JsonNode, Read> spans = spans(row);
                counts.merge(type, spans.counts(Duckling::same), Counts::plus);
                new FigureErrors(errors, type, Rows.id(row)).note(spans, Duckling::same, Duckling::told);
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            Measure recall = Measure.of(
                    dimension + " right",
                    counts.getOrDefault(dimension, Counts.NONE).recall());
            measures.add(BARS.contains(dimension) ? recall.atLeast(.95) : recall);
        }
        return new Result(measures, errors);
    }

    private static Spans<JsonNode, Read> spans(JsonNode row) {
        List<Read> read = Read.all(Prose.of(Rows.text(row)), Context.NONE, "figure", "duration");
        return Spans.match(Rows.expected(row), Read.marked(read), Duckling::same);
    }

    static boolean same(JsonNode expected, Read read) {
        String raw = expected.path("raw_value").asText();
        Limits limits = limits(raw, 1);
        Limits ours = limits.low() == null || limits.high() == null ? Limits.of(read) : whole(read);
        if (limits.equals(ours)) {
            return true;
        }
        Double size = size(raw);
        Double own = SIZES.get(read.field("unit"));
        return size != null && own != null && limits(raw, size / own).equals(ours);
    }

    private static Limits whole(Read read) {
        Ends ends = Ends.of(read);
        return new Limits(ends.low(), ends.high());
    }

    /** {@code simple Inch 94}, {@code between Gram (2,7) Nothing}, {@code above Dollar 1.42}, {@code NumeralValue (-1.2e6)}. */
    private static Limits limits(String raw, double times) {
        Matcher pair = PAIR.matcher(raw);
        if (pair.find()) {
            return new Limits(number(pair.group(1), times), number(pair.group(2), times));
        }
        Matcher numbers = NUMBER.matcher(raw);
        String value = numbers.find() ? number(numbers.group(), times) : null;
        return new Limits(raw.startsWith("under") ? null : value, raw.startsWith("above") ? null : value);
    }

    private static String number(String written, double times) {
        return Ends.of(String.valueOf(Double.parseDouble(written) * times)).low();
    }

    private static @Nullable Double size(String raw) {
        for (String word : raw.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            if (SIZES.containsKey(word)) {
                return SIZES.get(word);
            }
        }
        return null;
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” "
                + expected.path("raw_value").asText();
    }
}
