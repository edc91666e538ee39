package org.crossread.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossread.account.DemoAccount;
import org.crossread.account.Role;
import org.crossread.account.Scope;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Way;
import org.crossread.conflict.StoryChange;
import org.crossread.conflict.StoryLine;
import org.crossread.correction.Carrier;
import org.crossread.correction.Grade;
import org.crossread.correction.QueueFilter;
import org.crossread.correction.QueueOrder;
import org.crossread.review.Decision;
import org.junit.jupiter.api.Test;

/** What the program says of itself, in the language of the page. */
class PhrasesTest {
    @Test
    void everyPhraseIsThereInEveryLanguageWithTheSamePlaces() {
        assertThat(Phrases.all()).hasSizeGreaterThan(300);
        Phrases.all().forEach((english, others) -> {
            assertThat(others.keySet()).containsExactlyInAnyOrder(Language.ES, Language.UK, Language.AR);
            assertThat(others.values())
                    .as(english)
                    .allMatch(words -> !words.isBlank()
                            && count(words, "#") == count(english, "#")
                            && count(words, "“*”") == count(english, "“*”"));
        });
    }

    @Test
    void everyLabelOfAClosedSetIsKnown() {
        assertThat(labels().filter(label -> !label.equals("API")).filter(label -> !Phrases.knows(label)))
                .isEmpty();
    }

    @Test
    void everyCheckHasANameInEveryLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/checks"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .isNotEmpty()
                    .allMatch(Phrases::knows);
        }
    }

    @Test
    void numbersDaysAndQuotedWordsKeepTheirPlaces() {
        assertThat(Phrases.in(Language.UK, "read once of 2")).isEqualTo("прочитано раз із 2");
        assertThat(Phrases.in(Language.ES, "7 Mar 2024, inferred")).isEqualTo("7 mar 2024, deducido");
        assertThat(Phrases.in(Language.UK, "7 Mar 2024, 14:05 UTC")).isEqualTo("7 бер. 2024 р., 14:05 UTC");
        assertThat(Phrases.in(Language.AR, "Saved as “7 # open”.")).contains("“7 # open”");
        assertThat(Phrases.in(Language.ES, "Likely · one side may be older"))
                .isEqualTo("Probable · una de las partes puede ser anterior");
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(Phrases.in(Language.AR, "Ada decided otherwise.")).isEqualTo("Ada decided otherwise.");
        assertThat(Phrases.in(Language.EN, "Real conflict")).isEqualTo("Real conflict");
        assertThat(Phrases.in(Language.UK, "open".repeat(1000))).startsWith("openopen");
    }

    private static Stream<String> labels() {
        List<Stream<String>> all = List.of(
                Stream.of(Decision.values())
                        .flatMap(
                                d -> Stream.of(d.label(), d.meaning(), d.label().toLowerCase(Locale.ROOT))),
                Stream.of(Grade.values()).flatMap(g -> Stream.of(g.label(), g.meaning())),
                Stream.of(Role.values()).map(Role::word),
                Stream.of(Scope.values()).flatMap(s -> Stream.of(s.word(), s.may())),
                Stream.of(DemoAccount.values()).map(DemoAccount::may),
                Stream.of(Cell.values()).map(Cell::label),
                Stream.of(Fate.values()).flatMap(f -> Stream.of(f.planned(), f.done())),
                Stream.of(Delivery.State.values()).map(Delivery.State::words),
                Stream.of(Way.values()).map(Way::words),
                Stream.of(StoryChange.Kind.values()).map(StoryChange.Kind::words),
                Stream.of(StoryLine.Show.values()).map(StoryLine.Show::label),
                Stream.of(Carrier.State.values()).map(Carrier.State::word),
                Stream.of(QueueFilter.Show.values()).map(QueueFilter.Show::label),
                Stream.of(QueueOrder.values()).map(QueueOrder::label));
        return all.stream().flatMap(labels -> labels);
    }

    private static int count(String words, String part) {
        return words.split(java.util.regex.Pattern.quote(part), -1).length;
    }
}
