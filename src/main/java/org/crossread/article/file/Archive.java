package org.crossread.article.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.crossread.Refusal;

/** Several files packed into one. An archive inside it stays shut. */
final class Archive {
    private Archive() {}

    static boolean is(Upload file) {
        return file.starts('P', 'K', 3, 4);
    }

    /** Each file for itself: what cannot be read keeps nothing else out. */
    static Opened read(Upload archive, Deadline deadline, BiFunction<Upload, Deadline, Opened> open) {
        List<Incoming> articles = new ArrayList<>();
        Unpacking.files(archive, Archive::wanted, deadline).forEach((name, bytes) -> {
            Upload inside = new Upload(name, bytes);
            articles.addAll(one(inside, deadline, open));
        });
        if (articles.isEmpty()) {
            throw Refusal.invalid("file", "The archive holds no files. Pack the articles and send it again.");
        }
        return Opened.of(articles);
    }

    private static List<Incoming> one(Upload inside, Deadline deadline, BiFunction<Upload, Deadline, Opened> open) {
        deadline.check();
        try {
            Opened opened = open.apply(inside, deadline);
            return opened.columns().isEmpty()
                    ? opened.articles()
                    : List.of(Incoming.failed(
                            inside.name(),
                            "A table inside an archive has no preview. Send " + inside.name() + " by itself."));
        } catch (Refusal refusal) {
            return List.of(Incoming.failed(inside.name(), refusal.reason()));
        } catch (RuntimeException e) {
            return List.of(
                    Incoming.failed(inside.name(), inside.name() + " is damaged. Save it anew, or as plain text."));
        }
    }

    /** What systems leave in archives beside the files. */
    private static boolean wanted(String name) {
        return !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store") && !name.endsWith("Thumbs.db");
    }
}
