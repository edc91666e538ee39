package org.crossread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.crossread.Desk.awaitComparison;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.StoryAnalysis;
import org.crossread.conflict.TrackRecord;
import org.junit.jupiter.api.Test;

/** Verdicts are counted by the kind of conflict, the latest on each. */
@QuarkusTest
class StandingVerdictsTest {
    @Inject
    TrackRecord trackRecord;

    @Inject
    StoryAnalysis analysis;

    @Test
    void theLatestVerdictOnAConflictIsWhatCounts() {
        bring("Moor Gazette", "2015-02-03", "The bus crash on the Yarrow road killed 9 people on Monday, police said.");
        long article = bring(
                "Yarrow Times",
                "2015-02-03",
                "On Monday a bus crash on the Yarrow road killed 17 people, police said.");
        long story = awaitAnalysis(article).getLong("story");
        List<Integer> conflicts = by("viewer")
                .get("/api/v1/stories/" + story)
                .jsonPath()
                .getList("conflicts.findAll { it.check == 'figure' }.id");
        assertThat(conflicts).hasSize(1);
        TrackRecord.Kind kind = kind(conflicts.get(0));
        TrackRecord.Tally before = tally(kind);

        decide(conflicts.get(0), "real");
        assertThat(tally(kind)).isEqualTo(before.plus(true));
        decide(conflicts.get(0), "not-the-same");
        assertThat(tally(kind)).isEqualTo(before.plus(false));
        decide(conflicts.get(0), "undecided");
        assertThat(tally(kind)).isEqualTo(before);
    }

    @Test
    void aVerdictRanksItsStoryAgain() {
        bring(
                "Fell Gazette",
                "2015-08-04",
                "The tram crash on the Quernby bridge killed 9 people on Monday, police said.");
        long article = bring(
                "Quernby Times",
                "2015-08-04",
                "On Monday a tram crash on the Quernby bridge killed 17 people, police said.");
        long story = awaitAnalysis(article).getLong("story");
        int conflict = by("viewer")
                .get("/api/v1/stories/" + story)
                .jsonPath()
                .getInt("conflicts.find { it.check == 'figure' }.id");
        double before = priority(conflict);
        decide(conflict, "real");
        decide(conflict, "not-the-same");
        analysis.run(story);
        awaitComparison(story);
        assertThat(priority(conflict)).isLessThan(before);
    }

    private static double priority(long conflict) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Conflict.<Conflict>findByIdOptional(conflict).orElseThrow().priority);
    }

    private TrackRecord.Tally tally(TrackRecord.Kind kind) {
        return trackRecord.now().tallies().getOrDefault(kind, new TrackRecord.Tally(0, 0));
    }

    private static TrackRecord.Kind kind(long conflict) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Conflict stored = Conflict.<Conflict>findByIdOptional(conflict).orElseThrow();
            return new TrackRecord.Kind(stored.check, stored.prior);
        });
    }

    private static void decide(long conflict, String verdict) {
        by("checker")
                .body(Map.of("verdict", verdict))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201);
    }
}
