package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.crossread.text.Prose;

/**
 * Quantities in news, marked for the Illinois quantifier (Roy, Vieira and Roth 2015, <em>Reasoning about Quantities in Natural
 * Language</em>). The set marks the whole phrase ("two dogs"), so one is found where the spans overlap, each once; no values are given
 * in it. It marks years, months and clock times but hardly any weekdays: dates that we read count where one is expected and nowhere else,
 * figures and durations count everywhere. The mean overlap is the F1 of the characters of each pair, 0 for what is missed or too much.
 * Vague words ("recent years", "one another") are quantities there and none for us, so there is no bar.
 */
final class CogComp implements DataSet {
    @Override
    public String file() {
        return "cogcomp_quant";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts places = Counts.NONE;
        double overlap = 0;
        for (JsonNode row : rows) {
            Spans<JsonNode, Read> spans = spans(row);
            places = places.plus(spans.places());
            overlap += spans.pairs().stream().mapToDouble(Spans::overlapF1).sum();
            note(errors, Rows.id(row), spans);
        }
        int all = places.right() + places.wrong() + places.missed();
        return new Result(
                errors,
                Measure.of("quantity F1, relaxed", places.f1()),
                Measure.of("quantity overlap", all == 0 ? 1 : overlap / all));
    }

    private static Spans<JsonNode, Read> spans(JsonNode row) {
        Prose prose = Prose.of(Rows.text(row));
        List<Marked<JsonNode>> expected = Rows.expected(row);
        List<Read> counted = Read.all(prose, Rows.context(row), "figure", "duration");
        Spans<JsonNode, Read> first = Spans.match(expected, Read.marked(counted), (e, r) -> true);
        Spans<JsonNode, Read> dated =
                Spans.match(first.missed(), Read.marked(Read.all(prose, Rows.context(row), "date")), (e, r) -> true);
        List<Spans.Pair<JsonNode, Read>> pairs = new ArrayList<>(first.pairs());
        pairs.addAll(dated.pairs());
        return new Spans<>(pairs, dated.missed(), first.extra());
    }

    private static void note(Errors errors, String id, Spans<JsonNode, Read> spans) {
        spans.missed()
                .forEach(m -> errors.add("missed: " + m.value().path("type").asText(), id, told(m.value())));
        spans.extra()
                .forEach(e -> errors.add(
                        "nothing expected: " + e.value().check() + " "
                                + e.value().field("dimension"),
                        id,
                        "“" + e.value().text() + "”"));
    }

    private static String told(JsonNode expected) {
        return "“" + expected.path("text").asText() + "”";
    }
}
