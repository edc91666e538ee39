package org.crossread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.article.ArticleFile;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.junit.jupiter.api.Test;

/** On the golden events: articles on one event come together, those on others stay apart. */
class LikenessTest {
    private static final Path EVENTS = Path.of("src/test/resources/events");

    private record Read(String event, Likeness likeness) {}

    @Test
    void articlesOnOneEventAreAlikeAndOthersAreNot() throws IOException {
        List<Read> all = articles();
        for (Read one : all) {
            for (Read other : all) {
                double likeness = one.likeness().to(other.likeness());
                if (!one.event().equals(other.event())) {
                    assertThat(likeness).isLessThan(Stories.ALIKE);
                }
            }
            assertThat(all.stream()
                            .filter(other -> other != one && other.event().equals(one.event()))
                            .mapToDouble(other -> one.likeness().to(other.likeness()))
                            .max()
                            .orElse(0))
                    .isGreaterThan(Stories.ALIKE);
        }
    }

    @Test
    void nothingIsLikeATextWithoutWords() {
        Likeness empty = Likeness.of(Prose.of(Text.clean("– – –")));
        assertThat(empty.to(empty)).isZero();
    }

    private static List<Read> articles() throws IOException {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LikenessTest::read)
                    .toList();
        }
    }

    private static Read read(Path file) {
        try {
            String text = ArticleFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .article()
                    .text();
            return new Read(file.getParent().getFileName().toString(), Likeness.of(Prose.of(Text.clean(text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
