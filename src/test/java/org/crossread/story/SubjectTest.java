package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.article.ArticleFile;
import org.crossread.check.date.StatedDate;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the golden events: articles on one event come together, those on others stay apart. */
class SubjectTest {
    private static final Path EVENTS = Path.of("src/test/resources/events");

    private record Read(String event, Weights weights) {}

    @Test
    void articlesOnOneEventAreAlikeAndOthersAreNot() throws IOException {
        List<Read> all = articles();
        for (Read one : all) {
            for (Read other : all) {
                double likeness = one.weights().likeness(other.weights());
                if (!one.event().equals(other.event())) {
                    assertThat(likeness).isLessThan(new Needed(0, true).likeness() / 2);
                }
            }
            assertThat(all.stream()
                            .filter(other -> other != one && other.event().equals(one.event()))
                            .mapToDouble(other -> one.weights().likeness(other.weights()))
                            .max()
                            .orElse(0))
                    .isGreaterThan(new Needed(1, true).likeness());
        }
    }

    @Test
    void namesAndRareWordsSayMoreThanEverydayOnes() {
        Subject fire = subject("A fire in the Marlow depot in Brennport destroyed 40 trams on Friday.");
        Weights samePlace =
                subject("Trams of the Marlow depot in Brennport burn.").weights();
        Weights sameWords = subject("A fire in a house in Alden destroyed a garden on Friday.")
                .weights();
        assertThat(fire.weights().likeness(samePlace))
                .isGreaterThan(2 * fire.weights().likeness(sameWords));
        assertThat(fire.shared(samePlace, 3)).contains("Brennport").doesNotContain("in");
    }

    @Test
    void noWordIsToldTwice() {
        Subject one = subject("The Marlow depot burned.");
        assertThat(one.shared(one.weights(), 6)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theDaysThatArticlesTellOfBringThemTogetherWheneverTheyCameOut() {
        Subject first = subject("Shells hit the market of Alden on Tuesday.", LocalDate.parse("2016-05-11"));
        Subject later = subject("The market of Alden was shelled on May 10.", LocalDate.parse("2016-05-13"));
        Subject weekAfter = subject("The market of Alden was shelled on May 17.", LocalDate.parse("2016-05-18"));
        assertThat(first.weights().likeness(later.weights()))
                .isGreaterThan(1.2 * first.weights().likeness(weekAfter.weights()));
        assertThat(first.shared(later.weights(), 3)).contains("10 May");
    }

    @Test
    void noStoryIsFoundByADayAlone() {
        Weights told = subject("Shells hit the market on Tuesday.", LocalDate.parse("2016-05-11"))
                .weights();
        assertThat(told.heaviest(20, Subject::isDay)).hasSize(1);
        Set<Long> words = Set.copyOf(told.heaviest(20, term -> !Subject.isDay(term)));
        assertThat(words).hasSize(told.heaviest(20, term -> true).size() - 1);
    }

    @Test
    void nothingIsLikeATextWithoutWords() {
        Weights empty = subject("– – –").weights();
        assertThat(empty.likeness(empty)).isZero();
    }

    private static Subject subject(String text) {
        return subject(text, null);
    }

    private static Subject subject(String text, @Nullable LocalDate day) {
        return Subject.of(Prose.of(Text.clean(text)), day);
    }

    private static List<Read> articles() throws IOException {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SubjectTest::read)
                    .toList();
        }
    }

    private static Read read(Path file) {
        try {
            String text = ArticleFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .article()
                    .text();
            return new Read(
                    file.getParent().getFileName().toString(),
                    subject(text, StatedDate.of(Prose.of(Text.clean(text))).orElse(null))
                            .weights());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
