package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Machine translations and what people made of them (Fomicheva et al. 2020, MLQE-PE), where a figure was touched. Each of the two is an
 * article of its own. A figure that the machine got wrong is to be flagged, another way of writing the same figure is not; flagged is
 * what any check that looks at numbers gives. Rows in which a figure is kept or left out are not scored.
 */
final class EditedFigures implements DataSet {
    private static final Set<String> NUMBERS = Set.of("figure", "date", "duration", "wording");

    @Override
    public String file() {
        return "mlqe_pe_figures";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts wrong = Counts.NONE;
        Counts format = Counts.NONE;
        for (JsonNode row : rows) {
            String kind = row.path("kind").asText();
            boolean mistranslated = kind.equals("figure_mistranslated");
            if (!mistranslated && !kind.equals("figure_format")) {
                continue;
            }
            String one = row.path("text_a").asText();
            String other = row.path("text_b").asText();
            boolean flagged = SideBySide.of(one, other).conflicts().stream().anyMatch(c -> NUMBERS.contains(c.check()));
            wrong = mistranslated ? wrong.plus(flagged, true) : wrong;
            format = mistranslated ? format : format.plus(flagged, true);
            if (flagged != mistranslated) {
                errors.add((flagged ? "flagged: " : "missed: ") + kind, Rows.id(row), one + " | " + other);
            }
        }
        return new Result(
                errors,
                Measure.of("wrong figures flagged", wrong.recall()).atLeast(.90),
                Measure.of("other formats flagged", format.recall()).atMost(.15));
    }
}
