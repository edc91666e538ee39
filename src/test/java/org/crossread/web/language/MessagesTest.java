package org.crossread.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the languages in step: every sentence in each of them, with the same parameters, and none that no page says. */
class MessagesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

    static List<String> bundles() {
        return MessageFiles.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsThereInEveryLanguage(String bundle) {
        Set<String> keys = MessageFiles.read(bundle, Language.EN).keySet();
        assertThat(keys).isNotEmpty();
        for (Language language : Language.values()) {
            Map<String, String> messages = MessageFiles.read(bundle, language);
            assertThat(messages.keySet()).as("%s, %s", bundle, language).isEqualTo(keys);
            assertThat(messages.values()).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSameParameters(String bundle) {
        Map<String, String> english = MessageFiles.read(bundle, Language.EN);
        for (Language language : Language.values()) {
            MessageFiles.read(bundle, language)
                    .forEach((key, message) -> assertThat(parameters(message))
                            .as("%s.%s in %s", bundle, key, language)
                            .isEqualTo(parameters(String.valueOf(english.get(key)))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageMarksAsManyStretchesWhateverTheNumber(String bundle) {
        Map<String, String> english = MessageFiles.read(bundle, Language.EN);
        for (Language language : Language.values()) {
            MessageFiles.read(bundle, language)
                    .forEach((key, message) -> assertThat(marks(message))
                            .as("%s.%s in %s", bundle, key, language)
                            .isEqualTo(marks(String.valueOf(english.get(key)))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsCountedHasAllFormsOfTheLanguageOrOneForAll(Language language) {
        for (String bundle : MessageFiles.bundles()) {
            MessageFiles.read(bundle, language)
                    .forEach((key, message) -> assertThat(MessageFiles.counted(message))
                            .as("%s.%s in %s", bundle, key, language)
                            .allMatch(forms -> forms.size() == 1 || forms.size() == language.forms()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsSaidOnSomePage(String bundle) {
        String pages = String.join("\n", MessageFiles.templates().values());
        Matcher said = Pattern.compile("\\b" + bundle + ":(\\w+)").matcher(pages);
        Set<String> used = said.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(MessageFiles.read(bundle, Language.EN).keySet()).isEqualTo(used);
    }

    @Test
    void arabicSentencesAreInArabicScriptAndUkrainianOnesInCyrillic() {
        assertThat(without("\\p{IsArabic}", Language.AR)).isEmpty();
        assertThat(without("\\p{IsCyrillic}", Language.UK)).isEmpty();
    }

    /** Sentences that have a word, but none in this script. */
    private static List<String> without(String script, Language language) {
        Pattern letter = Pattern.compile(script);
        return MessageFiles.bundles().stream()
                .flatMap(bundle -> MessageFiles.read(bundle, language).values().stream())
                .flatMap(MessageFiles::spelledOut)
                .map(message -> message.replaceAll("\\{[^}]*}", ""))
                .filter(message -> message.chars().anyMatch(Character::isLetter))
                .filter(message -> !letter.matcher(message).find())
                .toList();
    }

    private static Set<String> parameters(String message) {
        return PARAMETER.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<Long> marks(String message) {
        return MessageFiles.spelledOut(message)
                .flatMap(spelled ->
                        Stream.of(spelled.chars().filter(c -> c == '⟨').count()))
                .collect(Collectors.toSet());
    }
}
