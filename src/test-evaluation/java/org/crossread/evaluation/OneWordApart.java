package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two sentences on one scene that differ in one word or figure (Glockner, Shwartz and Goldberg 2018, <em>Breaking NLI Systems with Sentences
 * that Require Simple Lexical Inferences</em>). Each sentence is an article; a pair is said to contradict where there is any conflict at
 * all. The table has precision, recall and F1 of that label and its recall by kind of word. The accuracies published for the set are of
 * systems with three answers on all fourteen kinds, so they are not held against ours; and since its premises are captions of pictures,
 * there is no bar.
 */
final class OneWordApart implements DataSet {
    @Override
    public String file() {
        return "breaking_nli";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts all = Counts.NONE;
        Map<String, Counts> kinds = new TreeMap<>();
        for (JsonNode row : rows) {
            String one = row.path("text_a").asText();
            String other = row.path("text_b").asText();
            String kind = row.path("kind").asText();
            boolean flagged = !SideBySide.of(one, other).conflicts().isEmpty();
            boolean contradicts = row.path("label").asText().equals("contradiction");
            all = all.plus(flagged, contradicts);
            if (contradicts) {
                kinds.merge(kind, Counts.NONE.plus(flagged, true), Counts::plus);
            }
            if (flagged != contradicts) {
                errors.add((contradicts ? "missed: " : "flagged: ") + kind, Rows.id(row), one + " | " + other);
            }
        }
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.of("contradiction precision", all.precision()),
                Measure.of("contradiction recall", all.recall()),
                Measure.of("contradiction F1", all.f1())));
        kinds.forEach((kind, counts) -> measures.add(Measure.of(kind + ": recall", counts.recall())));
        return new Result(measures, errors);
    }
}
