package org.crossread.group.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = new WordPieces(Map.of(
            "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "cafe", 3, "##s", 4, "reopen", 5, "##ed", 6, ",", 7, "re", 8, "-", 9));

    @Test
    void theLongestPieceThatFitsIsTaken() {
        assertThat(pieces.of("cafes reopened", 64)).containsExactly(1, 3, 4, 5, 6, 2);
    }

    @Test
    void accentsAndCapitalsFallAwayAndMarksStandAlone() {
        assertThat(pieces.of("Cafés, re-reopen", 64)).containsExactly(1, 3, 4, 7, 8, 9, 5, 2);
    }

    @Test
    void aWordOfUnknownPiecesIsOneUnknownPiece() {
        assertThat(pieces.of("cafez cafe", 64)).containsExactly(1, 0, 3, 2);
        assertThat(pieces.of("x".repeat(100_000), 64)).containsExactly(1, 0, 2);
    }

    @Test
    void aLongTextIsCutShort() {
        assertThat(pieces.of("cafe ".repeat(100_000), 8)).hasSize(8).endsWith(3, 2);
    }
}
