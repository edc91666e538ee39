package org.crossread.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.text.Text;
import org.junit.jupiter.api.Test;

/** What is English is read, however broken; what is not is kept and said so. */
class LanguagesTest {
    private static Languages.Told told(String text, String given) {
        return Languages.of(Text.clean(text), given);
    }

    @Test
    void brokenEnglishIsEnglish() {
        assertThat(told(
                                "In lighthouse was fire on Monday, 14 people saved by helicopter, told coast guard of town.",
                                null)
                        .read())
                .isTrue();
        assertThat(told("Fire. Smoke. Ash.", null).read()).isTrue();
        assertThat(told("Deaths 14, injured 30, missing 2", "en").read()).isTrue();
    }

    @Test
    void otherLanguagesAreKeptAndToldByName() {
        assertThat(told(
                        "Der Leuchtturm von Veldhaven ist am Montag abgebrannt, alle Menschen wurden gerettet, teilte die Küstenwache mit.",
                        null))
                .satisfies(told -> {
                    assertThat(told.read()).isFalse();
                    assertThat(told.code()).isEqualTo("de");
                    assertThat(told.note()).contains("German", "reads English");
                });
        assertThat(told("Маяк згорів у понеділок вранці, усіх людей врятували, повідомила берегова охорона.", null)
                        .code())
                .isEqualTo("uk");
        assertThat(told(
                                "Le phare de Veldhaven a brûlé lundi matin et toutes les personnes ont été sauvées par un hélicoptère.",
                                "en")
                        .read())
                .isFalse();
    }

    @Test
    void aTextThatIsSaidToBeForeignButReadsAsEnglishIsRead() {
        Languages.Told told =
                told("The lighthouse burnt down on Monday and all the people were saved by a helicopter.", "uk");
        assertThat(told.read()).isTrue();
        assertThat(told.note()).contains("Ukrainian");
    }
}
