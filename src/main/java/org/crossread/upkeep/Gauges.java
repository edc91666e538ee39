package org.crossread.upkeep;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the desk is doing, in numbers for those who watch it: asked of the records at most every few seconds. */
@Singleton
class Gauges {
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** By name of the gauge, what it tells and the query. Ages are in seconds. */
    private static final Map<String, String[]> QUERIES = Map.ofEntries(
            Map.entry("crossread.queue.conflicts", new String[] {
                "Flagged conflicts that wait for a verdict.",
                "select count(*) from conflict where kind = 'CONFLICT' and state = 'OPEN'"
            }),
            Map.entry("crossread.queue.corrections", new String[] {
                "Proposed corrections that wait for an editor.",
                "select count(*) from correction where state = 'PROPOSED'"
            }),
            Map.entry("crossread.queue.articles", new String[] {
                "Articles that have a stage to come.",
                "select count(*) from article where state in ('IMPORTED', 'READ', 'JOINED')"
            }),
            Map.entry("crossread.queue.stories", new String[] {
                "Stories that wait to be compared.",
                "select count(*) from story where analysis in ('PENDING', 'RUNNING')"
            }),
            Map.entry("crossread.articles.aside", new String[] {
                "Articles that were set aside.", "select count(*) from article where state = 'FAILED'"
            }),
            Map.entry("crossread.stages.retries", new String[] {
                "Attempts beyond the first at articles and stories that are under way.",
                "select coalesce((select sum(attempts - 1) from article where attempts > 1), 0)"
                        + " + coalesce((select sum(attempts - 1) from story where attempts > 1), 0)"
            }),
            Map.entry("crossread.sign.in.failures", new String[] {
                "Failures to sign in during the last minute.",
                "select count(*) from sign_in_failure where happened_at > current_timestamp - interval '60' second"
            }),
            Map.entry("crossread.sign.in.locked", new String[] {
                "Accounts that are locked for a minute because of failures to sign in.",
                "select count(*) from (select account from sign_in_failure"
                        + " where happened_at > current_timestamp - interval '60' second"
                        + " group by account having count(*) >= 5) locked"
            }),
            Map.entry("crossread.queue.oldest.conflict", new String[] {
                "Seconds since the oldest conflict without a verdict was found.",
                "select min(created_at) from conflict where kind = 'CONFLICT' and state = 'OPEN'"
            }),
            Map.entry("crossread.queue.oldest.correction", new String[] {
                "Seconds since the oldest correction without a decision was proposed.",
                "select min(proposed_at) from correction where state = 'PROPOSED'"
            }),
            Map.entry("crossread.mail.waiting", new String[] {
                "Messages that are to be mailed.",
                "select count(*) from message m join mailbox b on b.person_id = m.person_id join person p on p.id = m.person_id"
                        + " where m.seen_at is null and m.mailed_at is null and m.sent_at >= b.confirmed_at and p.disabled = false"
            }),
            Map.entry("crossread.webhooks.waiting", new String[] {
                "What webhooks have not been told yet.",
                "select count(*) from announcement a join webhook w on w.id = a.webhook_id"
                        + " where a.state = 'WAITING' and w.state = 'TOLD'"
            }),
            Map.entry("crossread.webhooks.oldest", new String[] {
                "Seconds since the oldest thing happened that a webhook has not been told yet.",
                "select min(a.created_at) from announcement a join webhook w on w.id = a.webhook_id"
                        + " where a.state = 'WAITING' and w.state = 'TOLD'"
            }));

    private final Instance<AgroalDataSource> records;
    private final Backups backups;
    private final Inspector inspector;
    private final Clock clock;
    private final boolean active;
    private Instant asked = Instant.MIN;
    private Map<String, Double> answers = Map.of();

    Gauges(
            Instance<AgroalDataSource> records,
            Backups backups,
            Inspector inspector,
            Clock clock,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean active) {
        this.records = records;
        this.backups = backups;
        this.inspector = inspector;
        this.clock = clock;
        this.active = active;
    }

    void onStart(@Observes StartupEvent event, MeterRegistry registry) {
        if (!active) {
            return;
        }
        QUERIES.forEach((name, gauge) ->
                Gauge.builder(name, () -> answer(name)).description(gauge[0]).register(registry));
        Gauge.builder(
                        "crossread.backup.age",
                        () -> backups.age().map(Duration::toSeconds).orElse(-1L))
                .description("Seconds since the newest backup was made, -1 where there is none.")
                .register(registry);
        Gauge.builder(
                        "crossread.records.damages",
                        () -> inspector.last().map(Inspection::damages).orElse(0L))
                .description("Damages that the latest inspection found.")
                .register(registry);
    }

    private synchronized double answer(String name) {
        if (asked.plus(FRESH).isBefore(clock.instant())) {
            answers = ask();
            asked = clock.instant();
        }
        return answers.getOrDefault(name, Double.NaN);
    }

    private Map<String, Double> ask() {
        Map<String, Double> found = new HashMap<>();
        try (Connection connection = records.get().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String[]> query : QUERIES.entrySet()) {
                try (ResultSet row = statement.executeQuery(query.getValue()[1])) {
                    row.next();
                    found.put(query.getKey(), number(row));
                }
            }
        } catch (SQLException unreachable) {
            return Map.of();
        }
        return found;
    }

    private double number(ResultSet row) throws SQLException {
        return row.getMetaData().getColumnTypeName(1).toLowerCase(Locale.ROOT).startsWith("timestamp")
                ? age(row)
                : row.getDouble(1);
    }

    private double age(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject(1, OffsetDateTime.class);
        return since == null
                ? 0
                : Duration.between(since.toInstant(), clock.instant()).toSeconds();
    }
}
