package org.crossread.article.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.crossread.Refusal;
import org.crossread.article.file.ArticleFormat;
import org.crossread.article.file.Deadline;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Opened;
import org.crossread.article.file.Upload;

/** A feed, saved as a file. */
@Singleton
class FeedFormat implements ArticleFormat {
    private static final Pattern ROOT = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String name() {
        return "a feed (RSS, Atom)";
    }

    @Override
    public boolean takes(Upload file) {
        String head = file.head();
        return head.startsWith("<") && ROOT.matcher(head).find() && !head.contains("<html");
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        List<Incoming> entries = FeedDocument.of(file.bytes()).entries().stream()
                .map(entry -> Incoming.of(entry.key(), entry.article(), List.of()))
                .toList();
        deadline.check();
        if (entries.isEmpty()) {
            throw Refusal.invalid("file", "The feed has no entries.");
        }
        return new Opened(entries, List.of());
    }
}
