package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossread.article.ArticleFile;
import org.crossread.article.NewArticle;
import org.crossread.check.date.StatedDate;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/** The five articles of one story, and how they become witnesses. */
final class FiveArticles {
    static final int COUNT = 5;

    private final List<Path> files;

    private FiveArticles(List<Path> files) {
        this.files = files;
    }

    /**
     * The first five texts of a folder.
     *
     * @throws IllegalStateException where the folder does not have five
     */
    static FiveArticles in(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(COUNT)
                    .toList();
            if (files.size() < COUNT) {
                throw new IllegalStateException(folder + " has fewer than " + COUNT + " articles.");
            }
            return new FiveArticles(files);
        }
    }

    List<Witness> witnesses() throws IOException {
        List<Witness> witnesses = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            witnesses.add(witness(
                    name, ArticleFile.read(name, Files.readAllBytes(file)).article()));
        }
        return witnesses;
    }

    private static Witness witness(String id, NewArticle article) {
        Prose prose = Prose.of(Text.clean(article.text()));
        return new Witness(
                id,
                Objects.requireNonNullElse(article.source(), ""),
                Objects.requireNonNullElse(article.title(), ""),
                article.published() != null
                        ? article.published()
                        : StatedDate.of(prose).orElse(null),
                null,
                prose);
    }
}
