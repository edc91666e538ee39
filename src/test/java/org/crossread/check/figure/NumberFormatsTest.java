package org.crossread.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Translators leave numbers as the original wrote them. */
class NumberFormatsTest {
    private final FigureCheck check = new FigureCheck();

    @ParameterizedTest
    @CsvSource({"de, 1500 km", "es, 1500 km", "tr, 1500 km", "uk, 1.5 km", "en, 1.5 km", "nonsense, 1.5 km", ", 1.5 km"
    })
    void aPointPartsThousandsWhereTheOriginalsLanguageHasItSo(@Nullable String original, String figure) {
        assertThat(read("The pipeline is 1.500 km long.", original))
                .extracting(reading -> check.words(reading.value()))
                .containsExactly(figure);
    }

    @Test
    void aTrueDecimalStaysOne() {
        assertThat(read("The pipeline is 1.5 km long and cost 2,25 million euros.", "de"))
                .extracting(reading -> check.words(reading.value()))
                .containsExactly("1.5 km", "2250000 EUR");
    }

    @Test
    void aThousandTimesTheOtherIsToldAsALikelySlipOfTheTranslation() {
        Comparison comparison = check.compare(
                read("The pipeline is 1,500 km long.", null).get(0).value(),
                read("The pipeline is 1.5 km long.", null).get(0).value());
        assertThat(comparison.outcome().flagged()).isTrue();
        assertThat(comparison.why()).contains("exactly 1,000 times the other", "misread in translation");
        assertThat(check.compare(
                                read("The dam cost 3 billion euros.", null)
                                        .get(0)
                                        .value(),
                                read("The dam cost 2 million euros.", null)
                                        .get(0)
                                        .value())
                        .why())
                .doesNotContain("times the other");
    }

    private List<Reading<Figure>> read(String text, @Nullable String original) {
        return check.read(Prose.of(Text.clean(text)), new Context(null, null, original));
    }
}
