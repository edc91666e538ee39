package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.check.Context;
import org.crossread.text.Prose;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static Read figure(String text) {
        List<Read> read = Read.all(Prose.of(text), Context.NONE, "figure");
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    @Test
    void anOpenEndIsNoEnd() {
        assertThat(Limits.of("(20,]")).isEqualTo(Limits.of(figure("The hall holds more than 20 guests.")));
        assertThat(Limits.of("(,20]")).isEqualTo(Limits.of(figure("The hall holds up to 20 guests.")));
    }

    @Test
    void aRangeHasBothEnds() {
        assertThat(Limits.of("[20,30)")).isEqualTo(Limits.of(figure("The hall holds 20 to 30 guests.")));
        assertThat(Limits.of("[20,31)")).isNotEqualTo(Limits.of(figure("The hall holds 20 to 30 guests.")));
    }

    @Test
    void whatIsNoIntervalHasNoLimits() {
        assertThat(Limits.of("20")).isNull();
    }
}
