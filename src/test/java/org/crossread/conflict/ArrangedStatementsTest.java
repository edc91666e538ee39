package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.check.FoundChecks;
import org.crossread.group.Closeness;
import org.crossread.group.Constraints;
import org.crossread.group.Constraints.Pair;
import org.crossread.group.Constraints.Said;
import org.crossread.group.Group;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.junit.jupiter.api.Test;

/** What people decide about statements holds in every comparison. */
class ArrangedStatementsTest {
    private static final String QUARRY = "A wall of the quarry near Brodno gave way on Monday.\n\n"
            + "The slide in the quarry buried 12 workers, the mayor said.";

    private final Reader reader = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
    private final Collator collator =
            new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE);

    private Deposition article(String id, String text) {
        return reader.read(new Witness(id, id, "", LocalDate.of(2023, 5, 16), null, Prose.of(text)));
    }

    private Collation compare(Constraints constraints, Deposition... articles) {
        return collator.compare(List.of(articles), new Background(TrackRecord.NONE, constraints, new Memory()));
    }

    private static Pair pair(String one, String words, String other, String otherWords) {
        return Pair.of(new Said(one, "figure", words), new Said(other, "figure", otherWords));
    }

    private static List<String> words(Group group) {
        return group.members().stream()
                .map(t -> t.witness().id() + " " + t.reading().text())
                .toList();
    }

    private static Stream<Group> figures(Collation collation) {
        return collation.groups().stream().filter(g -> g.check().equals("figure"));
    }

    private final Deposition first = article("a", QUARRY);
    private final Deposition second = article("b", QUARRY.replace("12 workers", "15 workers"));
    private final Deposition third = article("c", QUARRY.replace("12 workers", "13 workers"));

    @Test
    void whatPeopleKeepApartIsNotCompared() {
        assertThat(compare(Constraints.NONE, first, second).conflicts()).hasSize(1);
        Constraints apart = new Constraints(Set.of(), Set.of(pair("b", "15 workers", "a", "12 workers")));
        assertThat(compare(apart, first, second).conflicts()).isEmpty();
        assertThat(compare(apart, second, first).conflicts()).isEmpty();
    }

    @Test
    void whatPeopleTookOutStaysOutWhenOneMoreArticleComes() {
        Constraints apart = new Constraints(
                Set.of(),
                Set.of(pair("a", "12 workers", "c", "13 workers"), pair("b", "15 workers", "c", "13 workers")));
        Deposition fourth = article("d", QUARRY);
        assertThat(figures(compare(apart, first, second, third, fourth)).map(ArrangedStatementsTest::words))
                .containsExactly(List.of("a 12 workers", "b 15 workers", "d 12 workers"));
    }

    @Test
    void whatPeoplePutTogetherStandsInOneGroup() {
        Deposition trucks = article("e", "The firm that runs the quarry owns 40 trucks, its owner said.");
        assertThat(figures(compare(Constraints.NONE, first, second, trucks)).flatMap(g -> words(g).stream()))
                .doesNotContain("e 40 trucks");
        Constraints together = new Constraints(Set.of(pair("a", "12 workers", "e", "40 trucks")), Set.of());
        Deposition alsoTrucks = article("f", "The firm that runs the quarry owns 40 trucks, the union said.");
        assertThat(figures(compare(together, first, second, trucks, alsoTrucks)).map(ArrangedStatementsTest::words))
                .containsExactly(List.of("a 12 workers", "b 15 workers", "e 40 trucks", "f 40 trucks"));
    }

    @Test
    void whatTiesStatementsIsToldPieceByPiece() {
        Group group = figures(compare(Constraints.NONE, first, second, third))
                .findFirst()
                .orElseThrow();
        assertThat(group.links()).hasSize(2).allSatisfy(link -> {
            assertThat(link.match().weights()).isNotEmpty();
            assertThat(link.match().score())
                    .isEqualTo(link.match().weights().stream()
                            .mapToDouble(w -> w.bits())
                            .sum());
        });
    }
}
