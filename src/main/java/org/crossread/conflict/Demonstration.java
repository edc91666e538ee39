package org.crossread.conflict;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.account.DemoAccount;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.article.ArticleFile;
import org.crossread.article.Importing;
import org.crossread.article.NewArticle;
import org.jspecify.annotations.Nullable;

/** The story that a demonstration starts with: a few articles on one event, packed with the program. */
@ApplicationScoped
class Demonstration {
    private static final String FOLDER = "demonstration";
    private final Importing importing;

    Demonstration(Importing importing) {
        this.importing = importing;
    }

    /** Where there is no article yet. Of two nodes that start at once the second sees what the first has brought. */
    @Transactional
    void bring() {
        importing.gate();
        if (Article.count() == 0) {
            @Nullable Person by = Person.named(DemoAccount.ADMIN.id()).orElse(null);
            articles().forEach(article -> importing.add(article, by));
        }
    }

    /** In the order in which they are brought. */
    static List<NewArticle> articles() {
        return files().entrySet().stream()
                .map(file -> ArticleFile.read(file.getKey(), file.getValue()).article())
                .toList();
    }

    /** In the order of their names. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), FOLDER, folder -> {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(file -> file.toString().endsWith(".txt"))
                            .forEach(file -> files.put(file.getFileName().toString(), bytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
