package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndsTest {
    @Test
    void zerosAndTheOrderOfEndsDoNotMatter() {
        assertThat(Ends.of("275.0")).isEqualTo(Ends.of("275"));
        assertThat(Ends.of("4.8-4.7")).isEqualTo(Ends.of("4.7 - 4.8"));
        assertThat(Ends.of("5-10")).isNotEqualTo(Ends.of("10"));
    }

    @Test
    void aMinusIsNoRange() {
        assertThat(Ends.of("-1.3")).isNotEqualTo(Ends.of("1.3"));
        assertThat(Ends.of("-1.3").size()).isEqualTo(Ends.of("1.3"));
        assertThat(Ends.of("1.0E-6")).isEqualTo(Ends.of("0.000001"));
    }
}
