package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.crossread.Store;
import org.crossread.upkeep.Soundness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged application, as kill -9 does, while it takes articles in, one by one or many at once, compares them and publishes corrections, again and again on the
 * same records: once in an ordinary build, forty times with -Pfaults, or as often as -Dfaults.kills says. Beyond a hundred most rounds are short: a few people import, decide
 * and approve at once, and after the kill the process is often killed again as it starts and takes up what was left.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("faults.kills", Boolean.getBoolean("faults") ? 40 : 1);
    private static final long SEED = Long.getLong("faults.seed", 11);
    private static final Duration RESUMED = Duration.ofSeconds(30);

    private static final boolean LONG = KILLS > 100;

    /** Of so many rounds of a long run all but one are short. */
    private static final int SHORT = 25;

    /** In so many of ten cases it is killed once more in a short round. */
    private static final int AGAIN = 7;

    /** Before so many milliseconds of its start have gone by. */
    private static final int STARTING = 6000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Long> resumes = new ArrayList<>();
    private int kills;

    /** What is going on as the process is killed. */
    private enum Phase {
        IMPORT,
        IMPORT_OF_MANY,
        ANALYSIS,
        APPROVAL,
        /** Few of each at once, on what earlier rounds left. */
        ALL_AT_ONCE;

        static Phase of(int round) {
            if (KILLS == 1) {
                return APPROVAL;
            }
            return LONG && round % SHORT > 0 ? ALL_AT_ONCE : values()[number(round) % ALL_AT_ONCE.ordinal()];
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAndTheRestGoesOnByItself() throws Exception {
        History history = new History(Path.of("target", "faults", "history-" + SEED + ".jsonl"));
        try (Store store = Store.in(folder.resolve("killed"))) {
            Server server = Server.on(store);
            if (LONG) {
                server.rehearse();
            }
            server.start();
            Newsroom newsroom = new Newsroom(new Client(server.address()), history);
            try {
                for (int round = 0; kills < KILLS; round++) {
                    round(server, newsroom, round);
                }
                newsroom.awaitCalm();
                List<String> findings = newsroom.findings();
                server.stop();
                check(store, history);
                checkLog(server.lines());
                if (KILLS > 1) {
                    assertThat(server.command("verify")).startsWith("0\n");
                    assertThat(findings).isEqualTo(undisturbed(asTheyRead(store, newsroom)));
                }
            } finally {
                server.stop();
            }
        }
        report(history);
    }

    /** Of a round among those that are not short. */
    private static int number(int round) {
        return LONG ? round / SHORT : round;
    }

    private void round(Server server, Newsroom newsroom, int round) throws Exception {
        Phase phase = Phase.of(round);
        MadeEvent event = phase == Phase.ALL_AT_ONCE ? MadeEvent.small(round) : new MadeEvent(number(round));
        Set<Long> before = new HashSet<>(newsroom.articles().keySet());
        List<Long> brought = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(4);
        switch (phase) {
            case ALL_AT_ONCE -> {
                long there = before.stream()
                        .skip(random.nextInt(before.size()))
                        .findFirst()
                        .orElseThrow();
                brought.add(there);
                people.submit(() -> newsroom.decide(there));
                for (int outlet = 0; outlet < 2; outlet++) {
                    int one = round % 8 * 2 + outlet;
                    people.submit(() -> newsroom.bring(event.article(one)));
                }
                Thread.sleep(100 + random.nextInt(900));
            }
            case IMPORT -> {
                for (int outlet = 0; outlet < 8; outlet++) {
                    int one = outlet;
                    people.submit(() -> newsroom.bring(event.article(one)));
                }
                Thread.sleep(random.nextInt(400));
            }
            case IMPORT_OF_MANY -> {
                newsroom.bringMany(event.articles(40));
                Thread.sleep(random.nextInt(800));
            }
            case ANALYSIS -> {
                for (int outlet = 0; outlet < 5; outlet++) {
                    newsroom.bring(event.article(outlet));
                }
                Thread.sleep(random.nextInt(1200));
            }
            case APPROVAL -> {
                for (int outlet = 0; outlet < 3; outlet++) {
                    brought.add(newsroom.bring(event.article(outlet)));
                }
                newsroom.awaitCalm(brought);
                people.submit(() -> newsroom.decide(brought.get(0)));
                Thread.sleep(200 + random.nextInt(1200));
            }
        }
        server.kill();
        kills++;
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        while (phase == Phase.ALL_AT_ONCE && kills < KILLS && random.nextInt(10) < AGAIN) {
            server.startAndKill(Duration.ofMillis(random.nextInt(STARTING)));
            kills++;
        }
        server.start();
        long begun = System.nanoTime();
        newsroom.awaitImports();
        before.removeAll(brought);
        newsroom.awaitCalm(newsroom.besides(before));
        Duration resumed = Duration.ofNanos(System.nanoTime() - begun);
        resumes.add(resumed.toMillis());
        assertThat(resumed).isLessThan(RESUMED);
        newsroom.again();
        newsroom.awaitCalm(newsroom.besides(before));
    }

    private static void check(Store store, History history) throws Exception {
        try (Connection records = store.open();
                Statement statement = records.createStatement()) {
            assertThat(Soundness.damages(records)).isEmpty();
            assertThat(history.lost(records)).isEmpty();
            if (!Store.onPostgresql()) {
                assertThat(ghosts(statement))
                        .as("tables with rows of a transaction that never ended")
                        .isEmpty();
            }
            try (ResultSet twice = statement.executeQuery(
                    "select a.source_id, v.sha256 from article a join article_version v on v.article_id = a.id group"
                            + " by a.source_id, v.sha256 having count(*) > 1")) {
                assertThat(twice.next()).as("an article that came in twice").isFalse();
            }
        }
    }

    /** Tables of H2 that hold more rows than they show: parts of a transaction that the disk has and that nothing will ever take back. */
    private static List<String> ghosts(Statement statement) throws Exception {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")) {
            while (all.next()) {
                tables.add(all.getString(1));
            }
        }
        List<String> ghosts = new ArrayList<>();
        for (String table : tables) {
            // the first count is what the table says of itself, for the second one each row is looked at
            try (ResultSet counts = statement.executeQuery(
                    "select (select count(*) from \"%1$s\"), (select count(*) from \"%1$s\" where rand() >= 0)"
                            .formatted(table))) {
                counts.next();
                if (counts.getLong(1) != counts.getLong(2)) {
                    ghosts.add(table + ": " + counts.getLong(1) + " rows, of which " + counts.getLong(2) + " show");
                }
            }
        }
        return ghosts;
    }

    /** The articles that were brought, each with the text that the corrections left it. */
    private static List<Map<String, Object>> asTheyRead(Store store, Newsroom newsroom) throws Exception {
        List<Map<String, Object>> articles = new ArrayList<>();
        try (Connection records = store.open();
                Statement statement = records.createStatement();
                ResultSet newest = statement.executeQuery("select v.article_id, v.text from article_version v where"
                        + " v.number = (select max(w.number) from article_version w where w.article_id = v.article_id)"
                        + " order by v.article_id")) {
            while (newest.next()) {
                Map<String, Object> brought = newsroom.articles().get(newest.getLong(1));
                // those of the demonstration are on either desk
                if (brought != null) {
                    Map<String, Object> article = new HashMap<>(brought);
                    article.put("text", newest.getString(2));
                    articles.add(article);
                }
            }
        }
        return articles;
    }

    /** What a desk that nobody kills finds in these articles. */
    private List<String> undisturbed(List<Map<String, Object>> articles) throws Exception {
        try (Store store = Store.in(folder.resolve("undisturbed"))) {
            Server server = Server.on(store).start();
            try {
                Newsroom newsroom =
                        new Newsroom(new Client(server.address()), new History(folder.resolve("undisturbed.jsonl")));
                articles.forEach(newsroom::bring);
                newsroom.awaitCalm();
                return newsroom.findings();
            } finally {
                server.stop();
            }
        }
    }

    /** Machines can read it, and nothing that people wrote stands in it. */
    private static void checkLog(List<String> lines) throws Exception {
        for (String line : lines) {
            assertThat(new ObjectMapper().readTree(line).path("message").asText())
                    .as(line)
                    .isNotEmpty();
            assertThat(line).doesNotContain("stayed overnight", "hospital of", "The archive.");
        }
    }

    private void report(History history) throws Exception {
        long longest = resumes.stream().mapToLong(Long::longValue).max().orElse(0);
        String said = (Store.onPostgresql() ? "PostgreSQL" : "H2") + ": " + kills + " kills in " + resumes.size()
                + " rounds, " + history.asked()
                + " asked for, " + history.size() + " acknowledged, 0 lost, 0 half-done; taken up again within "
                + longest + " ms at most.";
        System.out.println(said);
        Files.writeString(Path.of("target", "faults", "kill-" + SEED + ".txt"), said + "\n");
    }
}
