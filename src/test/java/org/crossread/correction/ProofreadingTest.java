package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreadingTest {
    private static final Shortened WORDS = new Shortened("12 bridges", "10 bridges");
    private static final String GOOD = "Paragraph 2 said “12 bridges”. It should say “10 bridges”.";

    private static List<String> remarks(String body) {
        return Proofreading.of(body, WORDS).stream()
                .map(Proofreading.Remark::words)
                .toList();
    }

    @Test
    void aPlainNoticeIsLeftAlone() {
        assertThat(remarks(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clarifies the number of bridges.",
                "Recasts paragraph 2.",
                "Fixes a number.",
                "The story changes the number.",
                "A clarification: it is ten."
            })
    void euphemismsAreRefused(String words) {
        assertThat(Proofreading.of(GOOD + " " + words, WORDS)).anyMatch(Proofreading.Remark::refused);
        assertThat(Proofreading.forbidden(words)).isPresent();
    }

    @Test
    void wordsOfOthersInQuotationMarksAreTheirs() {
        assertThat(Proofreading.forbidden("Paragraph 3 said “the council fixes prices and clarifies rules”."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The reporter misheard it.", "This was due to an editing error.", "The translator erred."})
    void nobodyIsBlamed(String words) {
        assertThat(remarks(GOOD + " " + words)).anyMatch(remark -> remark.contains("not whose fault it was"));
    }

    @Test
    void aSmallErrorIsAnErrorStill() {
        assertThat(remarks(GOOD + " A minor slip.")).anyMatch(remark -> remark.contains("plays the error down"));
    }

    @Test
    void itSaysWhatWasWrongWhatIsRightAndWhere() {
        assertThat(remarks("Some bridges were miscounted."))
                .containsExactly(
                        "It does not say what was wrong: “12 bridges”.",
                        "It does not say what is right: “10 bridges”.",
                        "It does not say in which paragraph.");
    }

    @Test
    void theErrorIsNotRepeated() {
        assertThat(remarks(GOOD + " Not 12 bridges.")).containsExactly("It repeats the error: once is enough.");
    }
}
