package org.crossread.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a browser's wishes lead to. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk|UK",
                "uk-UA,uk;q=0.9,en;q=0.8|UK",
                "ar-EG|AR",
                "es-419,es;q=0.9|ES",
                "fr-FR,fr;q=0.9,es;q=0.3|ES",
                "fr|EN",
                "en;q=0.2,ar;q=0.9|AR",
                "*|EN",
                "no such thing|EN",
                "uk;q=nonsense|EN",
                "UK|UK"
            })
    void theFirstThatPagesSpeakIsTaken(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    @Test
    void withoutAWishItIsEnglish() {
        assertThat(Language.preferred(null)).isEqualTo(Language.EN);
        assertThat(Language.preferred("uk,".repeat(200))).isEqualTo(Language.EN);
    }
}
