package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.group.Kinship;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/**
 * Pairs of sentences of two news articles, marked as telling of one event or not (ECB+ coreference, Cybulska and Vossen 2014), scored in
 * two ways by F1 of "one event" and by the share of pairs from two look-alike events that are put together:
 *
 * <ul>
 *   <li><i>alone</i>: nothing but the two sentences is known, and {@link Kinship} decides as it weighs the surroundings of readings;
 *   <li><i>in their articles</i>: as Crossread meets them. All articles of the set of stories join stories as an import does ({@link
 *       Clusters}, in each of its orders); statements of two stories are never put together, and those of one story are held to the lower limit. The row's id
 *       names the articles. Where the stories are not at hand, this half is left out.
 * </ul>
 */
final class StatementPairs implements DataSet {
    private static final double BAR = .88;
    private static final double FLOOR = .82;
    private static final double HARD = .15;
    private static final String STORIES = "ecbplus_clusters";
    private static final Pattern ID = Pattern.compile("ecbp-(\\w+)\\.\\d+-(\\w+)\\.\\d+");

    @Override
    public String file() {
        return "ecb_statement_pairs";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        return evaluate(rows, List.of());
    }

    @Override
    public Result evaluate(List<JsonNode> rows, Path folder) throws IOException {
        Path stories = folder.resolve(STORIES + ".jsonl");
        return evaluate(rows, Files.exists(stories) ? Clusters.stories(Rows.read(stories)) : List.of());
    }

    /** @param orders for each order of arrival the story of each article, by the article's id; empty where they are not known */
    static Result evaluate(List<JsonNode> rows, List<Map<String, Integer>> orders) {
        Errors errors = new Errors();
        Tally alone = new Tally();
        Tally among = new Tally();
        for (JsonNode row : rows) {
            Kinship kinship = Kinship.of(prose(row, "text_a"), prose(row, "text_b"), SideBySide.CLOSENESS);
            alone.count(row, kinship.speaks());
            for (Map<String, Integer> stories : orders) {
                among.count(row, inOneStory(Rows.id(row), stories) && kinship.speaksInOneStory());
            }
            boolean together = orders.isEmpty()
                    ? kinship.speaks()
                    : inOneStory(Rows.id(row), orders.get(0)) && kinship.speaksInOneStory();
            if (together != expected(row)) {
                String kind = (together ? "put together: " : "kept apart: ")
                        + row.path("kind").asText();
                errors.add(kind, Rows.id(row), row.path("text_a").asText());
            }
        }
        List<Measure> measures = new ArrayList<>(alone.measures("alone"));
        if (!orders.isEmpty()) {
            measures.addAll(among.measures("in their articles"));
        }
        return new Result(measures, errors);
    }

    private static final class Tally {
        private Counts counts = Counts.NONE;
        private int hard;
        private int hardTogether;

        void count(JsonNode row, boolean together) {
            counts = counts.plus(together, expected(row));
            if (row.path("kind").asText().equals("sister_event")) {
                hard++;
                hardTogether += together ? 1 : 0;
            }
        }

        List<Measure> measures(String how) {
            return List.of(
                    Measure.of("one event, " + how + ", F1", counts.f1())
                            .atLeast(BAR)
                            .floor(FLOOR),
                    Measure.of("two events put together, " + how, hard == 0 ? 0 : Counts.share(hardTogether, hard))
                            .atMost(HARD));
        }
    }

    private static boolean expected(JsonNode row) {
        return row.path("label").asText().equals("same_event");
    }

    private static Prose prose(JsonNode row, String field) {
        return Prose.of(Text.clean(row.path(field).asText()));
    }

    private static boolean inOneStory(String row, Map<String, Integer> stories) {
        Matcher id = ID.matcher(row);
        if (!id.matches() || !stories.containsKey(id.group(1)) || !stories.containsKey(id.group(2))) {
            throw new IllegalArgumentException("The stories lack an article of " + row + ".");
        }
        return stories.get(id.group(1)).equals(stories.get(id.group(2)));
    }
}
