package org.crossread.article.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.Refusal;
import org.crossread.article.Cell;
import org.crossread.article.NewArticle;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Opened;
import org.crossread.article.web.WebArticles;
import org.jspecify.annotations.Nullable;

/** What a feed says that it has not said before: entries that are new, and those that have changed. */
@Singleton
class NewEntries {
    private static final int PAGES = 40;

    private final WebArticles web;

    NewEntries(WebArticles web) {
        this.web = web;
    }

    /** An entry to bring, with what tells it when it is seen again. */
    record Fresh(Incoming article, String keyHash, String contentHash) {
        void seen(Feed feed, Instant now) {
            FeedEntry entry = FeedEntry.<FeedEntry>find("feed = ?1 and keyHash = ?2", feed, keyHash)
                    .firstResultOptional()
                    .orElseGet(FeedEntry::new);
            entry.feed = feed;
            entry.keyHash = keyHash;
            entry.contentHash = contentHash;
            entry.seenAt = now;
            entry.persist();
        }
    }

    /** Outside any transaction: pages may have to be fetched. */
    List<Fresh> of(Feed feed, FeedDocument document) {
        Map<String, String> seen = QuarkusTransaction.requiringNew().call(() -> seen(feed));
        List<Fresh> fresh = new ArrayList<>();
        for (FeedDocument.Entry entry : document.entries()) {
            String key = hash(entry.key());
            String content =
                    hash(entry.article().text() + "\n" + entry.article().url());
            boolean again = fresh.stream().anyMatch(other -> other.keyHash().equals(key));
            if (!content.equals(seen.get(key)) && !again && fresh.size() < PAGES) {
                fresh.add(new Fresh(article(feed, entry.article()), key, content));
            }
        }
        return fresh;
    }

    private static Map<String, String> seen(Feed feed) {
        Map<String, String> seen = new HashMap<>();
        FeedEntry.<FeedEntry>list("feed", feed).forEach(entry -> seen.put(entry.keyHash, entry.contentHash));
        return seen;
    }

    /** The feed knows best what it is called and when it appeared; the page has the whole text. */
    private Incoming article(Feed feed, NewArticle told) {
        String place = told.title() == null ? String.valueOf(told.key()) : told.title();
        Incoming entry = Incoming.of(
                place,
                new NewArticle(
                        told.text(),
                        feed.sourceName,
                        told.title(),
                        told.url(),
                        told.language(),
                        told.published(),
                        told.author(),
                        null,
                        told.key()),
                List.of());
        @Nullable String url = told.url();
        if (!feed.followed || url == null) {
            return entry;
        }
        try {
            return merged(entry, web.open(url));
        } catch (Refusal refusal) {
            return new Incoming(
                    place,
                    entry.cells(),
                    List.of("Its page could not be fetched, so only what the feed says is here. " + refusal.reason()),
                    "");
        }
    }

    private static Incoming merged(Incoming entry, Opened opened) {
        if (opened.articles().size() != 1
                || !opened.columns().isEmpty()
                || !opened.articles().get(0).readable()) {
            return entry;
        }
        Incoming page = opened.articles().get(0);
        Map<String, String> cells = new TreeMap<>(page.cells());
        entry.cells().forEach((name, value) -> {
            if (!name.equals(Cell.TEXT.id()) && !name.equals(Cell.URL.id())) {
                cells.put(name, value);
            }
        });
        boolean shorter = page.cells().getOrDefault(Cell.TEXT.id(), "").length()
                < entry.cells().getOrDefault(Cell.TEXT.id(), "").length();
        if (shorter) {
            cells.put(Cell.TEXT.id(), entry.cells().getOrDefault(Cell.TEXT.id(), ""));
        }
        return new Incoming(entry.place(), cells, page.notes(), "");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
