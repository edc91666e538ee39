package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.check.FoundChecks;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.group.Closeness;
import org.crossread.group.Constraints;
import org.crossread.group.Constraints.Pair;
import org.crossread.group.Constraints.Said;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
    private static final String CLAIM = "The opera was praised by over 95 critics.";
    private static final String SOURCE = "Of 92 reviews of the opera, most were full of praise.";
    private static final String MORE = " The hall was full. The doors opened late. Nobody left early.";

    private final Collator collator =
            new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE);

    private List<Finding> conflicts(String... texts) {
        return collator.collate(java.util.stream.IntStream.range(0, texts.length)
                        .mapToObj(i -> new Witness("w" + i, "", "", null, null, Prose.of(texts[i])))
                        .toList())
                .conflicts();
    }

    @Test
    void aClaimAndItsSourceMayCountOneThingInOtherWords() {
        List<Finding> conflicts = conflicts(CLAIM, SOURCE);
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).likelihood()).isEqualTo(Likelihood.DOUBTFUL);
        assertThat(conflicts.get(0).why()).contains("92").contains("95").contains("second opinion");
        assertThat(SecondOpinion.gave(conflicts.get(0))).isTrue();
    }

    @Test
    void whatPeopleKeepApartItDoesNotBringTogether() {
        Reader reader = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
        List<Deposition> said = List.of(
                reader.read(new Witness("a", "", "", null, null, Prose.of(CLAIM))),
                reader.read(new Witness("b", "", "", null, null, Prose.of(SOURCE))));
        List<Testimony<?>> flagged = collator.compare(said, Background.none())
                .conflicts()
                .get(0)
                .testimonies()
                .toList();
        Pair parted = Pair.of(meant(flagged.get(0)), meant(flagged.get(1)));
        Constraints constraints = new Constraints(List.of(), List.of(parted));
        assertThat(collator.compare(said, new Background(TrackRecord.NONE, constraints, new Memory()))
                        .conflicts())
                .isEmpty();
    }

    private static Said meant(Testimony<?> testimony) {
        return new Said(
                testimony.witness().id(),
                testimony.check().id(),
                testimony.reading().text());
    }

    @Test
    void theOrderOfTheTwoIsOfNoAccount() {
        assertThat(conflicts(SOURCE, CLAIM)).hasSize(1);
    }

    @Test
    void itIsNotAskedInLongerTextsNorInMoreThanTwo() {
        assertThat(conflicts(CLAIM + MORE, SOURCE)).isEmpty();
        assertThat(conflicts(CLAIM, SOURCE, "The opera lasts long.")).isEmpty();
    }

    @Test
    void textsWithoutAWordInCommonAreNotCompared() {
        assertThat(conflicts(CLAIM, "Of 92 ships in the harbour, most were empty."))
                .isEmpty();
    }

    @Test
    void whereTheRulesFindAConflictItIsNotAsked() {
        List<Finding> conflicts = conflicts("The storm killed 12 people.", "The storm killed 13 people.");
        assertThat(conflicts).isNotEmpty().noneMatch(SecondOpinion::gave);
    }
}
