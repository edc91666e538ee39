package org.crossread.article.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Way;
import org.crossread.article.file.Incoming;
import org.crossread.article.web.Fetched;
import org.crossread.article.web.Fetcher;
import org.crossread.article.web.Unfetched;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at feeds when their time has come. Each is claimed by a row's change, so that of several nodes one looks. */
@ApplicationScoped
public class FeedWatch {
    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final int AT_ONCE = 50;
    private static final int GONE = 410;
    /** A node that stops while it looks holds the feed up no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final Fetcher fetcher;
    private final NewEntries entries;
    private final Deliveries deliveries;
    private final Clock clock;

    FeedWatch(Fetcher fetcher, NewEntries entries, Deliveries deliveries, Clock clock) {
        this.fetcher = fetcher;
        this.entries = entries;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(
            every = "{crossread.feeds.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "feeds",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void everySoOften() {
        for (long id : QuarkusTransaction.requiringNew().call(this::due)) {
            if (QuarkusTransaction.requiringNew().call(() -> claim(id))) {
                look(id);
            }
        }
    }

    private List<Long> due() {
        return Feed.getEntityManager()
                .createQuery(
                        "select f.id from Feed f where f.state = WATCHED and f.nextAt <= ?1 order by f.nextAt",
                        Long.class)
                .setParameter(1, clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private boolean claim(long id) {
        Instant now = clock.instant();
        return Feed.update(
                        "nextAt = ?1, triedAt = ?2 where id = ?3 and state = WATCHED and nextAt <= ?2",
                        now.plus(CLAIM),
                        now,
                        id)
                == 1;
    }

    private void look(long id) {
        Feed feed = QuarkusTransaction.requiringNew().call(() -> Feed.findById(id));
        try {
            Fetched fetched = fetcher.get(feed.address, feed.etag, feed.lastModified);
            List<NewEntries.Fresh> fresh =
                    fetched.unchanged() ? List.of() : entries.of(feed, FeedDocument.of(fetched.bytes()));
            QuarkusTransaction.requiringNew().run(() -> well(id, fetched, fresh));
        } catch (Unfetched unfetched) {
            QuarkusTransaction.requiringNew()
                    .run(() -> ill(id, unfetched.refusal().reason(), unfetched.waits(), unfetched.status() == GONE));
        } catch (Refusal refusal) {
            QuarkusTransaction.requiringNew().run(() -> ill(id, refusal.reason(), null, false));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Feed %d could not be looked at.", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> ill(id, "It could not be read. The log says more.", null, false));
        }
    }

    /** What is new and that it was seen are stored together. */
    private void well(long id, Fetched fetched, List<NewEntries.Fresh> fresh) {
        @Nullable Feed feed = Feed.findById(id);
        if (feed == null) {
            return;
        }
        feed.well(clock.instant());
        if (!fetched.unchanged()) {
            feed.etag = fetched.etag();
            feed.lastModified = fetched.lastModified();
        }
        if (fetched.moved() != null && Feed.count("address", fetched.moved()) == 0) {
            feed.address = fetched.moved();
        }
        if (fresh.isEmpty()) {
            return;
        }
        feed.broughtAt = feed.succeededAt;
        List<Incoming> articles = fresh.stream().map(NewEntries.Fresh::article).toList();
        deliveries.articles(new Deliveries.Brought(Way.FEED, feed.title, feed.sourceName, true, null), articles);
        fresh.forEach(entry -> entry.seen(feed, clock.instant()));
    }

    private void ill(long id, String why, @Nullable Duration asked, boolean gone) {
        @Nullable Feed feed = Feed.findById(id);
        if (feed != null) {
            feed.ill(clock.instant(), why, asked);
            feed.state = gone ? Feed.State.PAUSED : feed.state;
        }
    }
}
