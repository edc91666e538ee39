package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementPairsTest {
    private static final JsonNode ALIKE = row("1_1a.0-1_2a.3", "same_event", "same_subtopic");
    private static final JsonNode LOOK_ALIKE = row("1_1a.0-1_9b.3", "different", "sister_event");

    private static JsonNode row(String pair, String label, String kind) {
        try {
            return new ObjectMapper().readTree("""
                    {"id": "ecbp-%s", "label": "%s", "kind": "%s",
                     "text_a": "The roof of a market hall in Lodz collapsed at noon.",
                     "text_b": "A market hall in Lodz lost its roof."}
                    """.formatted(pair, label, kind));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static double measured(String name, Result result) {
        return result.measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    @Test
    void statementsOfTwoStoriesAreKeptApartHoweverAlike() {
        Result result =
                StatementPairs.evaluate(List.of(ALIKE, LOOK_ALIKE), List.of(Map.of("1_1a", 0, "1_2a", 0, "1_9b", 1)));
        assertThat(measured("two events put together, alone", result)).isEqualTo(1);
        assertThat(measured("two events put together, in their articles", result))
                .isZero();
        assertThat(measured("one event, in their articles, F1", result)).isEqualTo(1);
    }

    @Test
    void whereNoStoriesAreAtHandTheSentencesAreMeasuredAlone() {
        Result result = StatementPairs.evaluate(List.of(ALIKE), List.of());
        assertThat(result.measures()).hasSize(2);
        assertThat(measured("one event, alone, F1", result)).isEqualTo(1);
    }
}
