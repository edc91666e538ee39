package org.crossread.article.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.article.NewArticle;
import org.crossread.article.html.HtmlPage;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was fetched: RSS of any kind, or Atom.
 *
 * @param title an empty string where it has none
 */
public record FeedDocument(String title, List<Entry> entries) {
    private static final int MOST = 500;

    /**
     * One of its entries.
     *
     * @param key what the feed calls it: its id, or else its address, or else its title
     */
    public record Entry(String key, NewArticle article) {}

    /** @throws Refusal where it is no feed */
    public static FeedDocument of(byte[] bytes) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(new XmlReader(new ByteArrayInputStream(bytes), true));
            String language = blank(feed.getLanguage());
            String title = blank(feed.getTitle()) == null ? "" : HtmlPage.text(feed.getTitle());
            List<Entry> entries = feed.getEntries().stream()
                    .limit(MOST)
                    .flatMap(entry -> entry(entry, title, language).stream())
                    .toList();
            return new FeedDocument(title, entries);
        } catch (FeedException | IllegalArgumentException e) {
            throw Refusal.invalid(
                    "address",
                    "There is no feed: what is there is neither RSS nor Atom. Look for the address of the feed itself.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Entry> entry(SyndEntry entry, String source, @Nullable String language) {
        String title = blank(entry.getTitle()) == null ? "" : HtmlPage.text(entry.getTitle());
        @Nullable String link = web(entry);
        @Nullable String key = Stream.of(blank(entry.getUri()), link, title)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        String body = body(entry);
        NewArticle article = new NewArticle(
                title.isEmpty() || body.startsWith(title) ? body : title + "\n\n" + body,
                source.isEmpty() ? null : source,
                title.isEmpty() ? null : title,
                link,
                language,
                day(entry),
                blank(entry.getAuthor()),
                null,
                key);
        return Optional.of(new Entry(key, article));
    }

    private static @Nullable String web(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(address -> address != null && (address.startsWith("https://") || address.startsWith("http://")))
                .findFirst()
                .orElse(null);
    }

    /** The longest of what it carries: the whole text where there is one, else the summary. */
    private static String body(SyndEntry entry) {
        Stream<SyndContent> contents =
                Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return contents.map(SyndContent::getValue)
                .filter(value -> value != null)
                .map(HtmlPage::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
