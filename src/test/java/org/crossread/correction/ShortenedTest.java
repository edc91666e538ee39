package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void aFewWordsAreToldWhole() {
        assertThat(Shortened.of("more than 1,300 people dead", "more than 1,400 people dead"))
                .isEqualTo(new Shortened("more than 1,300 people dead", "more than 1,400 people dead"));
    }

    @Test
    void ofALongPassageOnlyWhatDiffersIsTold() {
        String passage =
                "the harbour board of Veldmoor said after its meeting on Monday that %s ships had entered the port";
        assertThat(Shortened.of(passage.formatted("nine"), passage.formatted("twelve")))
                .isEqualTo(new Shortened("Monday that nine ships had", "Monday that twelve ships had"));
    }

    @Test
    void insertedWordsBringTheirNeighbours() {
        Shortened shortened = Shortened.of(
                "the board said after its long meeting that ships had entered the port",
                "the board said after its long meeting that no ships had entered the port");
        assertThat(shortened).isEqualTo(new Shortened("meeting that ships had", "meeting that no ships had"));
    }

    @Test
    void aLongDeletionIsNotSpreadAgain() {
        assertThat(Shortened.of("word ".repeat(100), "").wrong())
                .hasSizeLessThan(70)
                .endsWith("…");
    }
}
