package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crossread.story.Joining;

/**
 * Whole stories: ECB+ (Cybulska and Vossen 2014) and FA-KES (Abu Salem et al. 2019). All articles of a set come in one after the other, and
 * each joins a story or opens one as an import does; at the end the stories of a few are looked at again. Scored by B-cubed (Bagga and Baldwin 1998), as the mean over several orders, each
 * drawn by chance once and for all: what comes first decides much.
 */
record Clusters(String file) implements DataSet {
    private static final int ORDERS = 25;
    private static final double BAR = .9;

    private record Document(String cluster, String id, Joining.Arrival arrival) {}

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        double f1 = 0;
        double precision = 0;
        double recall = 0;
        int proposed = 0;
        int right = 0;
        List<Document> documents = documents(rows);
        for (int order = 0; order < ORDERS; order++) {
            List<Document> arriving = inOrder(documents, order);
            List<Integer> stories =
                    Joining.all(arriving.stream().map(Document::arrival).toList());
            BCubed score = BCubed.of(arriving.stream().map(Document::cluster).toList(), stories);
            f1 += score.f1();
            precision += score.precision();
            recall += score.recall();
            Map<Integer, String> events = events(arriving, stories);
            for (int[] pair :
                    Joining.proposals(arriving.stream().map(Document::arrival).toList())) {
                proposed++;
                right += Objects.equals(events.get(pair[0]), events.get(pair[1])) ? 1 : 0;
            }
            errors = order == 0 ? errors(arriving, stories) : errors;
        }
        return new Result(
                errors,
                Measure.of("stories, B-cubed F1", f1 / ORDERS).atLeast(BAR),
                Measure.of("stories, B-cubed precision", precision / ORDERS),
                Measure.of("stories, B-cubed recall", recall / ORDERS),
                Measure.of("merges proposed that are right", proposed == 0 ? 0 : (double) right / proposed));
    }

    /** The event that most articles of each story tell of. */
    private static Map<Integer, String> events(List<Document> documents, List<Integer> stories) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            counts.computeIfAbsent(stories.get(i), story -> new TreeMap<>())
                    .merge(documents.get(i).cluster, 1, Integer::sum);
        }
        Map<Integer, String> events = new HashMap<>();
        counts.forEach((story, clusters) -> events.put(
                story,
                Collections.max(clusters.entrySet(), Map.Entry.comparingByValue())
                        .getKey()));
        return events;
    }

    /** For each order of arrival the story that each article joins, by the article's id, whatever event it tells of. */
    static List<Map<String, Integer>> stories(List<JsonNode> rows) {
        List<Document> documents = documents(rows);
        return IntStream.range(0, ORDERS)
                .mapToObj(order -> stories(documents, order))
                .toList();
    }

    private static Map<String, Integer> stories(List<Document> all, int order) {
        List<Document> documents = inOrder(all, order);
        List<Integer> stories =
                Joining.all(documents.stream().map(Document::arrival).toList());
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byId.put(documents.get(i).id, stories.get(i));
        }
        return byId;
    }

    private static List<Document> documents(List<JsonNode> rows) {
        List<Document> documents = new ArrayList<>();
        rows.forEach(row -> row.path("docs")
                .forEach(d -> documents.add(document(row.path("cluster").asText(), d))));
        return documents;
    }

    private static List<Document> inOrder(List<Document> documents, long order) {
        List<Document> arriving = new ArrayList<>(documents);
        Collections.shuffle(arriving, new Random(order));
        return arriving;
    }

    private static Document document(String cluster, JsonNode document) {
        String day = document.path("date").asText("");
        LocalDate published = day.isEmpty() || document.path("date").isNull() ? null : LocalDate.parse(day);
        String text = document.path("text").asText();
        return new Document(cluster, document.path("id").asText(), new Joining.Arrival(text, published));
    }

    /** In the first order: for every article that shares its story with none of its own event, or with another event's. */
    private static Errors errors(List<Document> documents, List<Integer> stories) {
        Errors errors = new Errors();
        for (int i = 0; i < documents.size(); i++) {
            int story = stories.get(i);
            Document own = documents.get(i);
            List<Document> others = IntStream.range(0, documents.size())
                    .filter(j -> stories.get(j) == story)
                    .mapToObj(documents::get)
                    .filter(other -> !other.equals(own))
                    .toList();
            if (others.stream().noneMatch(other -> other.cluster.equals(own.cluster))) {
                errors.add("with none of its own event", own.id, own.cluster);
            }
            others.stream()
                    .filter(other -> !other.cluster.equals(own.cluster))
                    .findFirst()
                    .ifPresent(
                            other -> errors.add("with another event", own.id, own.cluster + " with " + other.cluster));
        }
        return errors;
    }
}
