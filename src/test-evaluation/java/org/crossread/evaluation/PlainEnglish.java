package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossread.check.Context;
import org.crossread.check.FoundChecks;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/**
 * English that people wrote, in which every slip found is counted as wrong: the reference translations of DEMETR ({@code text_a}, each
 * once), and the articles of ECB+. Some of it does have slips (ECB+ was typed in with its own slips of typography): the count is the most that
 * we get wrong, not the least. ECB+ also has each sentence in a line of its own, which cuts most of its quotes in two: so slips of translation
 * are held to the bar, and those of all checks are told besides. Sentences are as the application cuts them.
 */
enum PlainEnglish implements DataSet {
    SENTENCES("demetr", 1 / 40d) {
        @Override
        List<String> texts(List<JsonNode> rows) {
            Set<String> texts = new LinkedHashSet<>();
            rows.forEach(row -> texts.add(row.path("text_a").asText()));
            return List.copyOf(texts);
        }
    },
    ARTICLES("ecbplus_clusters", 1 / 60d) {
        @Override
        List<String> texts(List<JsonNode> rows) {
            List<String> texts = new ArrayList<>();
            rows.forEach(row ->
                    row.path("docs").forEach(d -> texts.add(d.path("text").asText())));
            return texts;
        }
    };

    private final String file;
    private final double most;

    PlainEnglish(String file, double most) {
        this.file = file;
        this.most = most;
    }

    abstract List<String> texts(List<JsonNode> rows);

    @Override
    public String file() {
        return file;
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        int sentences = 0;
        int slips = 0;
        int translation = 0;
        for (String text : texts(rows)) {
            Prose prose = Prose.of(Text.clean(text));
            sentences += prose.sentences().size();
            for (SelfCheck check : FoundChecks.selfChecks()) {
                for (Slip slip : check.inspect(prose, Context.NONE)) {
                    slips++;
                    translation += slip.check().equals("translation") ? 1 : 0;
                    errors.add(slip.check() + ": " + slip.why().replaceAll("“[^”]*”", "…"), "", slip.text());
                }
            }
        }
        return new Result(
                errors,
                Measure.of("translation slips a sentence", Counts.share(translation, sentences))
                        .atMost(most),
                Measure.of("slips of all checks a sentence", Counts.share(slips, sentences)));
    }
}
