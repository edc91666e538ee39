package org.crossread.group.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.crossread.group.Meaning;
import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test
    void clausesThatMeanTheSameInOtherWordsLieNear() {
        Vectors vectors = new Vectors(true);
        Meaning drowned =
                vectors.of("forty passengers drowned when the ferry went down").orElseThrow();
        Meaning died = vectors.of("the sinking of the ship cost forty lives").orElseThrow();
        Meaning rates = vectors.of("the central bank left interest rates alone").orElseThrow();
        assertThat(drowned.to(died)).isGreaterThan(drowned.to(rates) + 0.3);
        assertThat(drowned.to(drowned)).isCloseTo(1, offset(1e-9));
    }

    @Test
    void switchedOffTheyKnowNothing() {
        assertThat(new Vectors(false).of("the ferry went down")).isEmpty();
    }
}
