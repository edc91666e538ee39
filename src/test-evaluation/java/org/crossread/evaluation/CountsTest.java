package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        Counts counts = new Counts(6, 2, 4);
        assertThat(counts.precision()).isEqualTo(.75);
        assertThat(counts.recall()).isEqualTo(.6);
        assertThat(counts.f1()).isCloseTo(2 * .75 * .6 / (.75 + .6), within(1e-9));
    }

    @Test
    void nothingSaidWhereNothingWasToBeSaidIsRight() {
        assertThat(Counts.NONE.precision()).isEqualTo(1);
        assertThat(Counts.NONE.recall()).isEqualTo(1);
        assertThat(Counts.NONE.f1()).isEqualTo(1);
    }

    @Test
    void anAnswerIsRightOrWrongOrMissedOrRightlyNotGiven() {
        Counts counts =
                Counts.NONE.plus(true, true).plus(true, false).plus(false, true).plus(false, false);
        assertThat(counts).isEqualTo(new Counts(1, 1, 1));
    }
}
