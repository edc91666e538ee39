package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
    @Test
    void theNamesOfTheGroupsDoNotMatter() {
        BCubed score = BCubed.of(List.of("fire", "flood", "fire"), List.of(7, 3, 7));
        assertThat(score).isEqualTo(new BCubed(1, 1));
    }

    @Test
    void oneGroupForAllHasFullRecallOnly() {
        BCubed score = BCubed.of(List.of("fire", "fire", "fire", "flood"), List.of(1, 1, 1, 1));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isCloseTo((3 * .75 + .25) / 4, within(1e-9));
    }

    @Test
    void aGroupForEachHasFullPrecisionOnly() {
        BCubed score = BCubed.of(List.of("fire", "fire"), List.of(1, 2));
        assertThat(score).isEqualTo(new BCubed(1, .5));
    }
}
