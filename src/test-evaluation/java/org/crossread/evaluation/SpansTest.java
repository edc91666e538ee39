package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.text.Span;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static Marked<String> at(int start, int end, String value) {
        return new Marked<>(new Span(start, end), value);
    }

    private static Spans<String, String> match(List<Marked<String>> expected, List<Marked<String>> read) {
        return Spans.match(expected, read, String::equals);
    }

    @Test
    void anOverlapIsEnoughForAPlace() {
        Spans<String, String> spans = match(List.of(at(0, 10, "12 boats")), List.of(at(8, 14, "12 boats")));
        assertThat(spans.places()).isEqualTo(new Counts(1, 0, 0));
        assertThat(spans.counts(String::equals)).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void neighboursDoNotOverlap() {
        Spans<String, String> spans = match(List.of(at(0, 4, "9")), List.of(at(4, 8, "9")));
        assertThat(spans.places()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void anOtherValueIsBothWrongAndMissed() {
        Spans<String, String> spans = match(List.of(at(0, 4, "9")), List.of(at(0, 4, "8")));
        assertThat(spans.counts(String::equals)).isEqualTo(new Counts(0, 1, 1));
        assertThat(spans.places()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void theEqualValueIsTakenBeforeTheLongerOverlap() {
        Spans<String, String> spans = match(List.of(at(0, 10, "5")), List.of(at(0, 9, "4"), at(9, 12, "5")));
        assertThat(spans.pairs())
                .singleElement()
                .extracting(p -> p.read().value())
                .isEqualTo("5");
        assertThat(spans.extra()).containsExactly(at(0, 9, "4"));
    }

    @Test
    void eachAnswersOnce() {
        Spans<String, String> spans = match(List.of(at(0, 3, "7"), at(5, 9, "7")), List.of(at(0, 9, "7")));
        assertThat(spans.counts(String::equals)).isEqualTo(new Counts(1, 0, 1));
    }

    @Test
    void aValueWithoutAPlaceIsAnsweredByAnEqualOneThatIsFree() {
        Spans<String, String> spans = match(
                List.of(new Marked<>(null, "7"), at(0, 3, "7")),
                List.of(at(0, 3, "7"), at(20, 23, "7"), at(30, 33, "6")));
        assertThat(spans.pairs()).hasSize(2);
        assertThat(spans.extra()).containsExactly(at(30, 33, "6"));
    }
}
