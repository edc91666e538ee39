package org.crossread.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.article.web.Fetched;
import org.crossread.article.web.Fetcher;
import org.crossread.article.web.Unfetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The list of feeds, and what people decide about them. */
@ApplicationScoped
public class Feeds {
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Audit audit;

    Feeds(Fetcher fetcher, Clock clock, Audit audit) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.audit = audit;
    }

    /** What somebody typed about a feed. */
    public record Typed(String address, String source, String minutes, boolean followed) {}

    /** What stands at an address, once it is known to be a feed. */
    public record Found(String address, FeedDocument document) {}

    /**
     * Looks for the feed at an address, or for the one that the page there names.
     *
     * @throws Refusal where there is none
     */
    public Found find(String typed) {
        String address = Field.url("address", typed)
                .orElseThrow(() -> Refusal.invalid("address", "Write the feed's address, https://…"));
        try {
            Fetched fetched = fetcher.get(address);
            @Nullable String named = fetched.type().contains("html") ? named(fetched) : null;
            Fetched feed = named == null ? fetched : fetcher.get(named);
            return new Found(feed.address(), FeedDocument.of(feed.bytes()));
        } catch (Unfetched unfetched) {
            throw Refusal.invalid("address", unfetched.refusal().reason());
        }
    }

    private static @Nullable String named(Fetched page) {
        Element link = Jsoup.parse(new String(page.bytes(), java.nio.charset.StandardCharsets.UTF_8), page.address())
                .selectFirst(
                        "link[rel=alternate][type=application/rss+xml], link[rel=alternate][type=application/atom+xml]");
        return link == null ? null : link.absUrl("href");
    }

    /** Has a feed watched from now on. */
    @Transactional
    public Feed add(Typed typed, Found found, Person by) {
        refuseUnless(by);
        if (Feed.count("address", found.address()) > 0) {
            throw Refusal.invalid("address", "This feed is watched already.");
        }
        Feed feed = new Feed();
        feed.address = found.address();
        feed.title = Field.line("title", found.document().title(), 300).orElse(found.address());
        feed.sourceName = Field.line("source", typed.source(), 200).orElse(feed.title.length() > 200 ? "" : feed.title);
        feed.minutes = minutes(typed.minutes());
        feed.followed = typed.followed();
        feed.createdAt = clock.instant();
        feed.nextAt = feed.createdAt;
        feed.createdBy = by;
        feed.persist();
        audit.record(by, "added", feed, feed.address);
        return feed;
    }

    /** @throws Refusal where nobody can look so often, or so seldom */
    static int minutes(String typed) {
        String number = typed.strip();
        int minutes = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw Refusal.invalid(
                    "minutes",
                    "Write a number of minutes from 5 to 10080 (a week), not " + Field.note("minutes", number, 4000)
                            + ".");
        }
        return minutes;
    }

    /** Has it looked at no more, or again. */
    @Transactional
    public void pause(long id, boolean paused, Person by) {
        Feed feed = feed(id, by);
        feed.state = paused ? Feed.State.PAUSED : Feed.State.WATCHED;
        feed.nextAt = clock.instant();
        audit.record(by, paused ? "paused" : "resumed", feed, feed.address);
    }

    /** Has it looked at as soon as can be. */
    @Transactional
    public void soon(long id, Person by) {
        Feed feed = feed(id, by);
        if (!feed.isWatched()) {
            throw Refusal.conflict("This feed is paused. Resume it first.");
        }
        feed.nextAt = clock.instant();
    }

    /** Forgets it. Its articles stay. */
    @Transactional
    public void remove(long id, Person by) {
        Feed feed = feed(id, by);
        audit.record(by, "removed", feed, feed.address);
        FeedEntry.delete("feed", feed);
        feed.delete();
    }

    private static Feed feed(long id, Person by) {
        refuseUnless(by);
        return Feed.<Feed>findByIdOptional(id).orElseThrow(() -> Refusal.missing("feed", id));
    }

    private static void refuseUnless(Person by) {
        if (!by.may(Role.EDITOR)) {
            throw Refusal.forbidden("Only editors and administrators decide which feeds are watched.");
        }
    }
}
