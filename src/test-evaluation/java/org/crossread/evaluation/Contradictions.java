package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crossread.conflict.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of texts marked as contradiction or not (entailed or neutral). Each text is an article, compared as the API compares texts; a
 * pair is said to contradict where there is any conflict at all. Scored as usual for contradictions (de Marneffe et al. 2008, <em>Finding
 * Contradictions in Text</em>): precision, recall and F1 of that one label.
 */
final class Contradictions implements DataSet {
    private final String file;
    private final UnaryOperator<Measure> precision;
    private final UnaryOperator<Measure> recall;
    private final UnaryOperator<Measure> f1;

    Contradictions(
            String file, UnaryOperator<Measure> precision, UnaryOperator<Measure> recall, UnaryOperator<Measure> f1) {
        this.file = file;
        this.precision = precision;
        this.recall = recall;
        this.f1 = f1;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts counts = Counts.NONE;
        Counts heldOut = Counts.NONE;
        for (JsonNode row : rows) {
            Finding found = conflict(row);
            boolean contradicts = row.path("label").asText().equals("contradiction");
            counts = counts.plus(found != null, contradicts);
            heldOut = Learn.heldOut(row) ? heldOut.plus(found != null, contradicts) : heldOut;
            if (contradicts && found == null) {
                errors.add("missed: " + row.path("diff").asText(), Rows.id(row), told(row));
            } else if (!contradicts && found != null) {
                errors.add(
                        "flagged: " + found.check() + " of " + row.path("label").asText(),
                        Rows.id(row),
                        found.question() + " " + told(row));
            }
        }
        List<Measure> measures = new ArrayList<>(List.of(
                precision.apply(Measure.of("contradiction precision", counts.precision())),
                recall.apply(Measure.of("contradiction recall", counts.recall())),
                f1.apply(Measure.of("contradiction F1", counts.f1()))));
        if (file.equals(Learn.SET)) {
            measures.add(f1.apply(Measure.of("contradiction F1, pages not learnt from", heldOut.f1())));
        }
        return new Result(measures, errors);
    }

    private static @Nullable Finding conflict(JsonNode row) {
        return SideBySide.of(row.path("text_a").asText(), row.path("text_b").asText()).conflicts().stream()
                .findFirst()
                .orElse(null);
    }

    private static String told(JsonNode row) {
        return row.path("text_a").asText() + " | " + row.path("text_b").asText();
    }
}
