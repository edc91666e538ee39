package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crossread.check.FoundChecks;
import org.crossread.check.Outcome;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.group.Closeness;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollatorTest {
    private static final String FERRY =
            "The ferry sank off the coast on Monday.\n\nThe accident killed 120 passengers, the coast guard said."
                    + "\n\nRescuers pulled 43 survivors from the water within three hours.";
    private final Collator collator =
            new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE);

    private static Witness witness(String id, @Nullable LocalDate published, String text) {
        return new Witness(id, id, "", published, null, Prose.of(text));
    }

    private static Witness witness(String id, int day, String text) {
        return witness(id, LocalDate.of(2023, 5, day), text);
    }

    private static Witness ferry(String id, int day, String from, String to) {
        return witness(id, day, FERRY.replace(from, to));
    }

    @Test
    void aStoryComparedWithACopyOfItselfHasNoConflict() {
        Collation collation = collator.collate(List.of(witness("a", 16, FERRY), witness("b", 16, FERRY)));
        assertThat(collation.conflicts()).isEmpty();
        assertThat(collation.groups()).isNotEmpty();
    }

    @Test
    void aChangedTollIsOneConflictThatNamesBothArticles() {
        Collation collation = collator.collate(List.of(witness("a", 16, FERRY), ferry("b", 16, "120", "140")));
        assertThat(collation.conflicts()).hasSize(1);
        Finding finding = collation.conflicts().get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.why())
                .contains("a (16 May 2023")
                .contains("b (16 May 2023")
                .contains("120")
                .contains("140");
        assertThat(finding.sides()).hasSize(2);
    }

    @Test
    void twoAgainstOneStandOnTheirSides() {
        Collation collation = collator.collate(
                List.of(witness("a", 16, FERRY), ferry("b", 16, "120", "140"), witness("c", 16, FERRY)));
        assertThat(collation.conflicts()).hasSize(1);
        assertThat(collation.conflicts().get(0).sides().get(0)).hasSize(2);
    }

    @Test
    void copiesAreSaidToShareTheirOrigin() {
        Collation collation = collator.collate(
                List.of(witness("a", 16, FERRY), ferry("b", 16, "120", "140"), witness("c", 16, FERRY)));
        assertThat(collation.conflicts().get(0).context()).contains(Circumstance.SAME_ORIGIN);
    }

    @Test
    void aLaterLargerTollMayOnlyBeNewer() {
        Collation collation = collator.collate(List.of(witness("a", 16, FERRY), ferry("b", 18, "120", "140")));
        assertThat(collation.conflicts().get(0).context()).contains(Circumstance.NEWER);
    }

    @Test
    void anUndatedArticleIsReadByTheDayOfTheOthersAndSaysSo() {
        Collation collation =
                collator.collate(List.of(witness("a", 16, FERRY), witness("b", null, FERRY.replace("120", "140"))));
        assertThat(collation.conflicts().get(0).context()).contains(Circumstance.UNDATED);
        assertThat(collation.conflicts().get(0).why()).contains("no date of its own");
    }

    @Test
    void theOrderInWhichArticlesComeChangesNothing() {
        List<Witness> articles = new ArrayList<>(List.of(
                witness("a", 16, FERRY),
                ferry("b", 17, "120", "140"),
                ferry("c", 16, "43", "41"),
                witness("d", 18, "The ferry sank on Tuesday. The accident killed at least 118 passengers.")));
        List<String> first = described(collator.collate(articles));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(described(collator.collate(articles))).isEqualTo(first);
        }
    }

    @Test
    void ofSeveralFiguresThoseThatAgreeBelongTogether() {
        String sales = "The bakery sold 410 loaves at home, 360 loaves abroad and 770 loaves in all.";
        String again = "The bakery sold more than 400 loaves at home and 770 loaves in all.";
        assertThat(figures(witness("a", 16, sales), witness("b", 16, again))).isEmpty();
    }

    @Test
    void partsThatMakeUpTheOthersTotalDisagreeWithNothing() {
        String parts = "The slide killed 15 villagers in Ostra while six others were killed on the road.";
        assertThat(figures(witness("a", 16, parts), witness("b", 16, "The slide killed 21 villagers.")))
                .isEmpty();
    }

    @Test
    void whatIsToldOfAnEarlierMonthIsNotThisWeeks() {
        assertThat(figures(
                        witness("a", null, "On Sunday a quake in the valley killed 12 people."),
                        witness("b", null, "In February a quake in the valley killed 40 people.")))
                .isEmpty();
    }

    private List<Finding> figures(Witness... articles) {
        return collator.collate(List.of(articles)).conflicts().stream()
                .filter(finding -> finding.check().equals("figure"))
                .toList();
    }

    private static List<String> described(Collation collation) {
        return collation.conflicts().stream()
                .map(f -> f.place() + " " + f.why())
                .toList();
    }

    @Test
    void oneArticleAloneAndNoneAtAllAreNoError() {
        assertThat(collator.collate(List.of()).groups()).isEmpty();
        assertThat(collator.collate(List.of(witness("a", 16, FERRY))).conflicts())
                .isEmpty();
        assertThat(collator.collate(List.of(witness("a", 16, ""), witness("b", 16, "Word")))
                        .groups())
                .isEmpty();
    }
}
