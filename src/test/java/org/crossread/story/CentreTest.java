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
    private static final Timing UNDATED = new Timing(null, false);
    private static final Weights ONE = Weights.of(Map.of(1L, 0.6, 2L, 0.8));
    private static final Weights OTHER = Weights.of(Map.of(2L, 1.0));

    @Test
    void aCentreIsTheSumOfItsArticlesInWhateverOrder() {
        Centre one = Centre.EMPTY.plus(ONE, given(MAY)).plus(OTHER, UNDATED);
        Centre other = Centre.EMPTY.plus(OTHER, UNDATED).plus(ONE, given(MAY));
        assertThat(one.weights().bytes()).isEqualTo(other.weights().bytes());
        assertThat(one.weights().times(OTHER)).isEqualTo(1.8, within(1e-6));
    }

    @Test
    void itsDayIsTheMedian() {
        Centre centre = Centre.EMPTY
                .plus(ONE, given(MAY.plusDays(9)))
                .plus(ONE, given(MAY))
                .plus(ONE, given(MAY.plusDays(1)));
        assertThat(centre.timing()).isEqualTo(given(MAY.plusDays(1)));
        assertThat(centre.plus(ONE, given(MAY)).timing()).isEqualTo(given(MAY));
        assertThat(Centre.EMPTY.plus(ONE, UNDATED).timing().day()).isNull();
    }

    @Test
    void daysThatTheTextsStateCountOnlyWhereNobodyGaveOne() {
        Centre stated = Centre.EMPTY
                .plus(ONE, stated(MAY.plusDays(40)))
                .plus(ONE, stated(MAY.plusDays(41)))
                .plus(OTHER, UNDATED);
        assertThat(stated.timing()).isEqualTo(stated(MAY.plusDays(40)));
        assertThat(stated.plus(OTHER, given(MAY)).timing()).isEqualTo(given(MAY));
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        Centre centre = Centre.EMPTY
                .plus(ONE, given(MAY))
                .plus(OTHER, given(MAY))
                .plus(OTHER, stated(MAY))
                .plus(OTHER, given(MAY.plusDays(1)));
        assertThat(centre.days().inWords()).isEqualTo("2016-05-07×2 2016-05-08×1 2016-05-07~1");
        assertThat(Days.of(centre.days().inWords())).isEqualTo(centre.days());
        assertThat(Weights.of(centre.weights().bytes()).bytes())
                .isEqualTo(centre.weights().bytes());
        assertThat(Days.of(Days.NONE.inWords())).isEqualTo(Days.NONE);
    }

    @Test
    void onlyTheHeaviestTermsStay() {
        assertThat(ONE.limited(1).heaviest(5, term -> true)).isEqualTo(List.of(2L));
        assertThat(ONE.unit().length()).isEqualTo(1, within(1e-6));
        assertThat(Weights.NONE.unit().likeness(ONE)).isZero();
    }

    @Test
    void aStoryIsFoundByOtherWordsOfAnotherFortnight() {
        Set<Long> may = Catchwords.of(Centre.EMPTY.plus(ONE, given(MAY)), MAY);
        Set<Long> june = Catchwords.of(Centre.EMPTY.plus(ONE, given(MAY.plusDays(28))), MAY.plusDays(28));
        assertThat(may).hasSize(4).doesNotContainAnyElementsOf(june);
    }

    @Test
    void aStoryThatNobodyGaveADayIsFoundByItsOpeningToo() {
        Weights words = Weights.of(Map.of(10L, 0.6, 20L, 0.8));
        Set<Long> stated = Catchwords.of(Centre.EMPTY.plus(words, stated(MAY.plusDays(28))), MAY);
        Set<Long> dated = Catchwords.of(Centre.EMPTY.plus(words, given(MAY.plusDays(28))), MAY);
        Set<Long> undated = Catchwords.of(Centre.EMPTY.plus(words, UNDATED), MAY);
        assertThat(stated).hasSize(6).containsAll(dated).containsAll(undated);
    }

    @Test
    void theFurtherApartTheDaysTheMoreLikenessIsNeeded() {
        assertThat(Needed.between(MAY, MAY).likeness())
                .isLessThan(Needed.between(MAY, null).likeness());
        assertThat(Needed.between(MAY, MAY.plusDays(2)).likeness())
                .isGreaterThan(Needed.between(MAY.plusDays(1), MAY).likeness());
        assertThat(Needed.between(MAY, MAY.plusDays(29)).inWindow()).isFalse();
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
        Centre story = Centre.EMPTY.plus(ONE, stated(MAY.plusDays(40)));
        assertThat(given(MAY).needed(story).inWindow()).isTrue();
        assertThat(given(MAY).needed(story.plus(ONE, given(MAY.plusDays(40)))).inWindow())
                .isFalse();
    }

    private static Timing given(LocalDate day) {
        return new Timing(day, true);
    }

    private static Timing stated(LocalDate day) {
        return new Timing(day, false);
    }
}
