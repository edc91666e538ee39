package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A story's centre: the sum of its articles, its median day, and the words that it is found by. */
class CentreTest {
    private static final LocalDate MAY = LocalDate.parse("2016-05-07");
    private static final Weights ONE = Weights.of(Map.of(1L, 0.6, 2L, 0.8));
    private static final Weights OTHER = Weights.of(Map.of(2L, 1.0));

    @Test
    void aCentreIsTheSumOfItsArticlesInWhateverOrder() {
        Centre one = Centre.EMPTY.plus(ONE, MAY).plus(OTHER, null);
        Centre other = Centre.EMPTY.plus(OTHER, null).plus(ONE, MAY);
        assertThat(one.weights().bytes()).isEqualTo(other.weights().bytes());
        assertThat(one.weights().times(OTHER)).isEqualTo(1.8, within(1e-6));
    }

    @Test
    void itsDayIsTheMedian() {
        Centre centre = Centre.EMPTY.plus(ONE, MAY.plusDays(9)).plus(ONE, MAY).plus(ONE, MAY.plusDays(1));
        assertThat(centre.day()).isEqualTo(MAY.plusDays(1));
        assertThat(centre.plus(ONE, MAY).day()).isEqualTo(MAY);
        assertThat(Centre.EMPTY.plus(ONE, null).day()).isNull();
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        Centre centre = Centre.EMPTY.plus(ONE, MAY).plus(OTHER, MAY).plus(OTHER, MAY.plusDays(1));
        assertThat(Centre.days(centre.daysInWords())).isEqualTo(centre.days());
        assertThat(Weights.of(centre.weights().bytes()).bytes())
                .isEqualTo(centre.weights().bytes());
        assertThat(Centre.days(Centre.EMPTY.daysInWords())).isEmpty();
    }

    @Test
    void onlyTheHeaviestTermsStay() {
        assertThat(ONE.limited(1).heaviest(5)).isEqualTo(List.of(2L));
        assertThat(ONE.unit().length()).isEqualTo(1, within(1e-6));
        assertThat(Weights.NONE.unit().likeness(ONE)).isZero();
    }

    @Test
    void aStoryIsFoundByOtherWordsOfAnotherFortnight() {
        Set<Long> may = Catchwords.of(Centre.EMPTY.plus(ONE, MAY), MAY);
        Set<Long> june = Catchwords.of(Centre.EMPTY.plus(ONE, MAY.plusDays(28)), MAY.plusDays(28));
        assertThat(may).hasSize(4).doesNotContainAnyElementsOf(june);
    }

    @Test
    void theFurtherApartTheDaysTheMoreLikenessIsNeeded() {
        assertThat(Needed.between(MAY, MAY).likeness())
                .isLessThan(Needed.between(MAY, null).likeness());
        assertThat(Needed.between(MAY, MAY.plusDays(2)).likeness())
                .isGreaterThan(Needed.between(MAY.plusDays(1), MAY).likeness());
        assertThat(Needed.between(MAY, MAY.plusDays(15)).inWindow()).isFalse();
        assertThat(Needed.between(MAY, null).inWindow()).isTrue();
    }

    @Test
    void aDayThatOnlyStandsInTheTextKeepsNothingApartThatIsAlike() {
        assertThat(Needed.stated(MAY, MAY.plusDays(40)).inWindow()).isTrue();
        assertThat(Needed.stated(MAY, MAY.plusDays(40)).likeness()).isEqualTo(Needed.UNDATED);
        assertThat(Needed.stated(MAY, MAY))
                .extracting(Needed::likeness)
                .isEqualTo(Needed.between(MAY, MAY).likeness());
        assertThat(Needed.stated(MAY, MAY.plusYears(3)).inWindow()).isFalse();
    }
}
