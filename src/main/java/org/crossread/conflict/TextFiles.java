package org.crossread.conflict;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.crossread.Refusal;
import org.crossread.article.ArticleFile;
import org.crossread.article.NewArticle;
import org.crossread.article.RawText;
import org.crossread.check.date.StatedDate;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;

/** Articles in files on this machine. */
final class TextFiles {
    private TextFiles() {}

    /**
     * The article in a file, named by the file.
     *
     * @param notes where to tell how it was read
     */
    static Witness read(Path path, PrintWriter notes) {
        ArticleFile file = ArticleFile.read(path.getFileName().toString(), bytes(path));
        file.notes().forEach(notes::println);
        NewArticle article = file.article();
        Prose prose = Prose.of(text(path, article));
        @Nullable LocalDate published = article.published() != null
                ? article.published()
                : StatedDate.of(prose).orElse(null);
        return new Witness(path.toString(), blank(article.source()), blank(article.title()), published, null, prose);
    }

    private static org.crossread.text.Text text(Path path, NewArticle article) {
        try {
            return RawText.readable(article.text());
        } catch (Refusal refusal) {
            throw refusal.about(path.toString());
        }
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.size(path) > 4L * RawText.LONGEST) {
                throw Refusal.tooLarge("", path + " is larger than 4 MB. Cut it into articles.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Refusal.invalid(
                    "", path + " cannot be read: " + (Files.exists(path) ? e.getMessage() : "no such file") + ".");
        }
    }

    private static String blank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
