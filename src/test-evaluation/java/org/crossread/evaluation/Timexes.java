package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions with TIMEX3 values, from TimeML corpora: TempEval-3 platinum (UzZaman et al. 2013), TimeBank, AQUAINT. Scored as TempEval-3
 * scores: an expression is found where its span overlaps the annotated one (relaxed match), each once; value F1 counts as right those found
 * whose value attribute is equal as a string. Types DATE, TIME, DURATION and SET count alike. The article's date is the reference.
 */
record Timexes(String file, @Nullable Double bar, @Nullable Double best) implements DataSet {
    Timexes(String file) {
        this(file, null, null);
    }

    Timexes atLeast(double least) {
        return new Timexes(file, least, best);
    }

    Timexes best(double published) {
        return new Timexes(file, bar, published);
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts values = Counts.NONE;
        Counts places = Counts.NONE;
        for (JsonNode row : rows) {
            List<Read> read = Read.all(Prose.of(Rows.text(row)), Rows.context(row), "date", "duration");
            Spans<JsonNode, Read> spans = Spans.match(Rows.expected(row), Read.marked(read), Timexes::same);
            values = values.plus(spans.counts(Timexes::same));
            places = places.plus(spans.places());
            note(errors, Rows.id(row), spans);
        }
        Measure value = new Measure("value F1", values.f1(), bar, best, null, false);
        return new Result(
                errors,
                value,
                Measure.of("value precision", values.precision()),
                Measure.of("value recall", values.recall()),
                Measure.of("span F1, relaxed", places.f1()));
    }

    private static boolean same(JsonNode expected, Read read) {
        return expected.path("value").asText().equals(read.field("timex"));
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            JsonNode expected = pair.expected().value();
            Read read = pair.read().value();
            if (!same(expected, read)) {
                String kind = "other value: " + expected.path("type").asText();
                errors.add(kind, id, told(expected) + ", read “" + read.text() + "” " + read.field("timex"));
            }
        }
        for (Marked<JsonNode> missed : spans.missed()) {
            errors.add("missed: " + missed.value().path("type").asText(), id, told(missed.value()));
        }
        for (Marked<Read> extra : spans.extra()) {
            Read read = extra.value();
            errors.add("nothing expected: " + read.check(), id, "“" + read.text() + "” " + read.field("timex"));
        }
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "” "
                + expected.path("value").asText();
    }
}
