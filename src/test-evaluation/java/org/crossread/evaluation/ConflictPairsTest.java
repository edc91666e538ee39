package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.crossread.text.Span;
import org.junit.jupiter.api.Test;

class ConflictPairsTest {
    private static JsonNode row(String one, String marked, String other, String otherMarked) {
        return json("""
                {"verdict": "conflict", "subtype": "hard",
                 "a": {"sentence": "%s", "span": "%s", "start": 900, "end": 910},
                 "b": {"sentence": "%s", "span": "%s", "start": 900, "end": 910}}
                """.formatted(one, marked, other, otherMarked));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void marksAreLookedUpInTheSentence() {
        JsonNode side = row("The fire killed 12 people.", "killed 12", "", "").path("a");
        assertThat(ConflictPairs.marked(side)).isEqualTo(new Span(9, 18));
    }

    @Test
    void onlyAConflictAtTheMarkedWordsOfBothCounts() {
        String one = "The fire in the mill killed 12 people and injured 30.";
        String other = "The fire in the mill killed 14 people and injured 30.";
        assertThat(ConflictPairs.flagged(row(one, "killed 12", other, "killed 14")))
                .isTrue();
        assertThat(ConflictPairs.flagged(row(one, "injured 30", other, "injured 30")))
                .isFalse();
    }
}
