package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crossread.conflict.LoosePair.Trait;
import org.crossread.conflict.SecondOpinion;
import org.crossread.conflict.SecondOpinion.Step;
import org.crossread.evaluation.Boosting.Example;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static double[] traits(Trait trait, double value) {
        double[] traits = new double[Trait.values().length];
        traits[trait.ordinal()] = value;
        return traits;
    }

    @Test
    void aTraitThatTellsTheExamplesApartIsLearnt() {
        List<Example> examples = IntStream.range(0, 100)
                .mapToObj(i -> new Example(traits(Trait.BITS_APART, i), i < 40))
                .toList();
        List<Step> steps = Boosting.fit(examples);
        assertThat(SecondOpinion.probability(steps, traits(Trait.BITS_APART, 10)))
                .isGreaterThan(0.9);
        assertThat(SecondOpinion.probability(steps, traits(Trait.BITS_APART, 90)))
                .isLessThan(0.1);
    }

    @Test
    void whereNothingTellsThemApartTheirShareIsLearnt() {
        List<Example> examples = IntStream.range(0, 100)
                .mapToObj(i -> new Example(traits(Trait.BITS_APART, 1), i < 25))
                .toList();
        assertThat(SecondOpinion.probability(Boosting.fit(examples), traits(Trait.BITS_APART, 1)))
                .isCloseTo(0.25, org.assertj.core.api.Assertions.within(1e-9));
    }
}
