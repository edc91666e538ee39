package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.article.ArticleFile;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Text;

/** The sentences that everybody in the race reads, one by one. */
final class RaceSentences {
    private RaceSentences() {}

    /**
     * The sentences of all articles below a folder, or the lines of a file.
     *
     * @throws IllegalStateException where there are none
     */
    static List<String> in(Path place) throws IOException {
        List<String> sentences = Files.isDirectory(place) ? ofArticles(place) : Files.readAllLines(place);
        List<String> told =
                sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
        if (told.isEmpty()) {
            throw new IllegalStateException(place + " has no sentences.");
        }
        return told;
    }

    private static List<String> ofArticles(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<String> sentences = new ArrayList<>();
        for (Path file : files) {
            String text = ArticleFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .article()
                    .text();
            Prose.of(Text.clean(text)).sentences().stream()
                    .filter(Sentence::told)
                    .map(Sentence::words)
                    .forEach(sentences::add);
        }
        return sentences;
    }
}
