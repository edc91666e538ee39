package org.crossread.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plural forms, numbers and days in each language. */
class CountingTest {
    private static String counted(String language, int number, String... forms) {
        return Counting.of(number, Locale.forLanguageTag(language), forms);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 стаття",
        "2, 2 статті",
        "4, 4 статті",
        "5, 5 статей",
        "11, 11 статей",
        "12, 12 статей",
        "21, 21 стаття",
        "22, 22 статті",
        "100, 100 статей",
        "111, 111 статей",
        "0, 0 статей"
    })
    void ukrainianCountsInThreeForms(int number, String words) {
        assertThat(counted("uk", number, "# стаття", "# статті", "# статей")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا مقالات",
        "1, مقال واحد",
        "2, مقالان",
        "3, 3 مقالات",
        "10, 10 مقالات",
        "11, 11 مقالًا",
        "99, 99 مقالًا",
        "100, 100 مقال",
        "103, 103 مقالات"
    })
    void arabicCountsInSixForms(int number, String words) {
        assertThat(counted("ar", number, "لا مقالات", "مقال واحد", "مقالان", "# مقالات", "# مقالًا", "# مقال"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 artículos", "1, 1 artículo", "2, 2 artículos", "1000000, 1.000.000 artículos"})
    void spanishCountsInTwoForms(int number, String words) {
        assertThat(counted("es", number, "# artículo", "# artículos")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 articles", "1, 1 article", "2, 2 articles"})
    void englishCountsInTwoForms(int number, String words) {
        assertThat(counted("en-GB", number, "# article", "# articles")).isEqualTo(words);
        assertThat(Counting.of(number, null, "# article", "# articles")).isEqualTo(words);
    }

    @Test
    void thousandsAreSetApartAsEachLanguageDoesAndDigitsStay() {
        assertThat(counted("en", 12345, "#")).isEqualTo("12,345");
        assertThat(counted("es", 12345, "#")).isEqualTo("12.345");
        assertThat(counted("uk", 12345, "#")).isEqualTo("12\u00a0345");
        assertThat(counted("ar", 12345, "#")).isEqualTo("12,345");
    }

    @Test
    void daysAndMomentsAreWrittenAsEachLanguageDoes() {
        LocalDate day = LocalDate.of(2024, 3, 7);
        assertThat(Dates.inWords(day, Locale.UK)).isEqualTo("7 Mar 2024");
        assertThat(Dates.inWords(day, Locale.forLanguageTag("es"))).isEqualTo("7 mar 2024");
        assertThat(Dates.inWords(day, Locale.forLanguageTag("uk"))).isEqualTo("7 бер. 2024 р.");
        assertThat(Dates.inWords(day, Locale.forLanguageTag("ar"))).isEqualTo("7 مارس 2024");
        assertThat(Dates.inWords(Instant.parse("2024-03-07T14:05:00Z"), Locale.forLanguageTag("uk")))
                .isEqualTo("7 бер. 2024 р., 14:05 UTC");
    }
}
