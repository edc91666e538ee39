package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.awaitComparison;
import static org.crossread.Desk.by;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.group.Constraints;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.story.Moving;
import org.crossread.story.Story;
import org.crossread.text.Prose;
import org.junit.jupiter.api.Test;

/** What is stored of a story, however it came about, is what comparing its articles afresh yields. */
@QuarkusTest
class StoredAnswersTest {
    private static final List<String> LISTS = List.of("groups", "conflicts", "compatible", "variants", "slips");

    @Inject
    StoryAnalysis analysis;

    @Inject
    Collator collator;

    @Inject
    Reader reader;

    @Inject
    TrackRecord trackRecord;

    @Inject
    Moving moving;

    @Inject
    ObjectMapper json;

    @Test
    void articlesThatCameOneByOneAndWentAndCameBackLeaveNoTrace() throws JsonProcessingException {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<Long> articles = new ArrayList<>();
            for (MadeArticle made : made(seed, random)) {
                articles.add(bring(made, seed));
            }
            long story = together(articles);
            assertThat(stored(story)).as("one by one, seed %d", seed).isEqualTo(afresh(story));

            long gone = articles.get(random.nextInt(articles.size()));
            long elsewhere = move(story, gone, null);
            assertThat(stored(story)).as("one fewer, seed %d", seed).isEqualTo(afresh(story));
            move(elsewhere, gone, story);
            assertThat(stored(story)).as("back again, seed %d", seed).isEqualTo(afresh(story));
        }
    }

    private static List<MadeArticle> made(long seed, Random random) {
        List<MadeArticle> made = new ArrayList<>(LongStream.range(0, 5)
                .mapToObj(i -> MadeArticle.of(100 * seed + i))
                .toList());
        Collections.shuffle(made, random);
        return made;
    }

    /** Another town for every seed, that stories of others be left alone. */
    private static long bring(MadeArticle made, long seed) {
        Map<String, Object> article = new HashMap<>();
        article.put("source", made.source());
        article.put(
                "text",
                made.text()
                        .replace(
                                "Lund",
                                List.of("Lund", "Ystad", "Visby", "Falun").get((int) seed)));
        if (made.published() != null) {
            article.put("published", made.published().plusYears(seed).toString());
        }
        return by("checker")
                .body(article)
                .post("/api/v1/articles")
                .then()
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** Puts them into one story, whichever they joined by themselves. */
    private long together(List<Long> articles) {
        articles.forEach(article -> awaitAnalysis(article));
        long story = awaitAnalysis(articles.get(0)).getLong("story");
        for (long article : articles) {
            long own = awaitAnalysis(article).getLong("story");
            if (own != story) {
                move(own, article, story);
            }
        }
        return story;
    }

    private long move(long from, long article, Long to) {
        long target = QuarkusTransaction.requiringNew().call(() -> {
            Person editor = Person.named("editor").orElseThrow();
            Story story = Story.findById(from);
            return moving.move(story, List.of(article), to == null ? null : Story.findById(to), editor).id;
        });
        analysis.run(from);
        analysis.run(target);
        awaitComparison(target);
        return target;
    }

    private Map<String, List<JsonNode>> stored(long story) throws JsonProcessingException {
        analysis.run(story);
        awaitComparison(story);
        String answer =
                by("viewer").get("/api/v1/stories/" + story).then().extract().asString();
        return lists(json.readTree(answer));
    }

    private Map<String, List<JsonNode>> afresh(long story) throws JsonProcessingException {
        List<Witness> witnesses = QuarkusTransaction.requiringNew()
                .call(() -> Story.<Story>findByIdOptional(story).orElseThrow().articles().stream()
                        .map(StoredAnswersTest::witness)
                        .toList());
        LocalDate median =
                Collator.median(witnesses.stream().map(Witness::published).toList());
        Collation collation = collator.compare(
                witnesses.stream()
                        .map(witness -> reader.read(witness.within(median)))
                        .toList(),
                new Background(trackRecord.now(), Constraints.NONE, new Memory()));
        Shape.Comparison comparison = new CollationShape(witness -> Long.valueOf(witness.id())).of(collation);
        return lists(json.readTree(json.writeValueAsString(comparison)));
    }

    private static Witness witness(Article article) {
        Prose prose = Prose.of(article.version().content());
        return new Witness(
                String.valueOf(article.id), article.sourceName(), article.title, article.published, null, prose);
    }

    /** In order, save of slips, which a story lists otherwise; without the numbers and states of stored rows. */
    private static Map<String, List<JsonNode>> lists(JsonNode answer) {
        Map<String, List<JsonNode>> lists = new HashMap<>();
        for (String list : LISTS) {
            List<JsonNode> rows = StreamSupport.stream(answer.path(list).spliterator(), false)
                    .<JsonNode>map(row -> ((ObjectNode) row).without(Set.of("id", "state")))
                    .toList();
            lists.put(list, list.equals("slips") ? List.copyOf(new HashSet<>(rows)) : rows);
        }
        return lists;
    }
}
