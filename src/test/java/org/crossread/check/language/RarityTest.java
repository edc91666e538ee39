package org.crossread.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everyday words say little, rare ones much. */
class RarityTest {
    @Test
    void aRarerWordSaysMore() {
        assertThat(Rarity.of("the")).isLessThan(0.1);
        assertThat(Rarity.of("government")).isBetween(1.0, 4.0);
        assertThat(Rarity.of("ceasefire")).isBetween(6.0, 10.5);
        assertThat(Rarity.of("Ouagadougou")).isEqualTo(Rarity.MOST);
    }

    @Test
    void theFormsOfAWordCountTogether() {
        assertThat(Rarity.of("elections"))
                .isEqualTo(Rarity.of("election"))
                .isEqualTo(Rarity.ofStem(Words.stem("election")));
    }

    @Test
    void noWordOfTheTableSaysMoreThanOneThatItDoesNotKnow() {
        assertThat(Rarity.of("necessitated")).isPositive().isLessThan(Rarity.MOST);
    }
}
