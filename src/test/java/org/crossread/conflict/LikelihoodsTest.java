package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.conflict.TrackRecord.Kind;
import org.crossread.conflict.TrackRecord.Tally;
import org.junit.jupiter.api.Test;

class LikelihoodsTest {
    private static Likelihood after(Likelihood prior, int real, int decided) {
        Experience experience = new Experience(Map.of(new Kind("figure", prior), new Tally(real, decided)));
        return Likelihoods.word(Likelihoods.real("figure", prior, experience));
    }

    @Test
    void withoutVerdictsTheWordIsThatOfTheEvidence() {
        for (Likelihood prior : Likelihood.values()) {
            assertThat(Likelihoods.word(Likelihoods.real("figure", prior, TrackRecord.NONE)))
                    .isEqualTo(prior);
        }
    }

    @Test
    void whatPeopleKeepCallingFalseBecomesDoubtful() {
        assertThat(after(Likelihood.LIKELY, 0, 2)).isEqualTo(Likelihood.LIKELY);
        assertThat(after(Likelihood.LIKELY, 0, 6)).isEqualTo(Likelihood.POSSIBLE);
        assertThat(after(Likelihood.LIKELY, 0, 20)).isEqualTo(Likelihood.DOUBTFUL);
    }

    @Test
    void whatPeopleKeepCallingRealBecomesLikely() {
        assertThat(after(Likelihood.DOUBTFUL, 3, 3)).isEqualTo(Likelihood.POSSIBLE);
        assertThat(after(Likelihood.DOUBTFUL, 10, 10)).isEqualTo(Likelihood.LIKELY);
    }

    @Test
    void verdictsOnOneKindOfConflictSayNothingOfAnother() {
        Experience figures = new Experience(Map.of(new Kind("figure", Likelihood.LIKELY), new Tally(0, 50)));
        assertThat(Likelihoods.real("date", Likelihood.LIKELY, figures)).isEqualTo(0.5);
    }
}
