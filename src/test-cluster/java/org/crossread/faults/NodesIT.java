package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.LongSerializer;
import org.crossread.Postgresql;
import org.crossread.upkeep.Soundness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * However many nodes share the work, in whatever order articles come in, whatever is delivered twice and whichever node is killed: what is found
 * is what one node alone finds that nobody disturbs. -Dfaults.nodes=1,2,4 -Dfaults.articles=10000 -Dfaults.kills=30 say how much of it.
 */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "runs with -Pcluster,faults")
class NodesIT {
    private static final String NODES = System.getProperty("faults.nodes", "1,2,4");
    private static final int ARTICLES = Integer.getInteger("faults.articles", 10_000);
    private static final int KILLS = Integer.getInteger("faults.kills", 30);
    private static final long SEED = Long.getLong("faults.seed", 11);
    private static final int EVENTS = Math.max(1, Math.min(128, ARTICLES / 8));
    private static final int PEOPLE = 4;

    /** All that was found, by what articles say and not by the numbers of rows. */
    private static final List<String> FOUND = List.of("""
            select 'story ' || string_agg(s.name || ' ' || a.published, ', ' order by a.published, s.name)
            from story_member m join article a on a.id = m.article_id join source s on s.id = a.source_id group by m.story_id
            """, """
            select 'group ' || g.check_id || ' ' || g.question || ': ' || string_agg(s.name || ' ' || a.published || ' ' || t.text || ' ' || t.words,
              ', ' order by a.published, s.name, t.span_start)
            from statement_group g join grouped_statement t on t.group_id = g.id join article a on a.id = t.article_id
              join source s on s.id = a.source_id group by g.id, g.check_id, g.question
            """, """
            select 'conflict ' || concat_ws(' ', c.kind, c.state, c.check_id, c.outcome, c.severity, c.likelihood, c.context, c.question, c.why)
              || ': ' || string_agg(r.side || ' ' || s.name || ' ' || a.published || ' ' || r.text, ', ' order by r.side, a.published, s.name, r.span_start)
            from conflict c join conflict_reading r on r.conflict_id = c.id join article a on a.id = r.article_id
              join source s on s.id = a.source_id group by c.id
            """);

    @TempDir
    Path folder;

    /**
     * One run.
     *
     * @param took from the first article until all are compared
     */
    private record Run(List<String> found, Duration took, int killed) {}

    @BeforeAll
    static void onPostgresql() {
        assumeTrue(Postgresql.isHere(), Postgresql.MISSING);
    }

    @Test
    void manyNodesFindWhatOneFinds() throws Exception {
        Run alone = run(1, 0);
        report(1, alone);
        for (String nodes : NODES.split(",")) {
            Run run = run(Integer.parseInt(nodes.strip()), KILLS);
            report(Integer.parseInt(nodes.strip()), run);
            assertThat(run.found()).isEqualTo(alone.found());
        }
    }

    private Run run(int size, int kills) throws Exception {
        Random random = new Random(SEED + size);
        History history = new History(Path.of("target", "faults", "history-nodes-" + size + "-" + kills + ".jsonl"));
        try (Cluster cluster = Cluster.of(size, Files.createTempDirectory(folder, "nodes"))) {
            List<Newsroom> newsrooms = cluster.nodes().stream()
                    .map(node -> new Newsroom(new Client(node.address()), history))
                    .toList();
            awaitCalm(cluster);
            Map<String, Long> before = Cluster.processor();
            long begun = System.nanoTime();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            for (Map<String, Object> article : articles(kills == 0 ? null : random)) {
                Newsroom newsroom = newsrooms.get(random.nextInt(size));
                people.submit(() -> bring(newsrooms, newsroom, article));
            }
            people.shutdown();
            int killed = disturb(cluster, kills, random, people);
            assertThat(people.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
            awaitCalm(cluster);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (kills == 0) {
                costs(cluster, before);
            }
            try (Connection records = cluster.store().open()) {
                assertThat(Soundness.damages(records)).isEmpty();
                assertThat(history.lost(records)).isEmpty();
            }
            assertThat(
                            cluster.ask(
                                    "select count(*) from article a join source s on s.id = a.source_id where s.name like 'Outlet %'"))
                    .containsExactly("" + articles(null).size());
            return new Run(found(cluster), took, killed);
        }
    }

    /** What an article costs, for the capacity model in operating.md. */
    private static void costs(Cluster cluster, Map<String, Long> before) throws Exception {
        Map<String, String> processor = new TreeMap<>();
        Cluster.processor()
                .forEach((part, now) -> processor.put(
                        part,
                        String.format(Locale.ROOT, "%.1f ms", 1.0 * (now - before.getOrDefault(part, 0L)) / ARTICLES)));
        Cluster.say(
                "nodes.txt",
                "an article: " + processor + " of processor; bytes in PostgreSQL "
                        + cluster.ask("select pg_database_size(current_database()) / count(*) from article")
                        + cluster.ask("""
                        select relname || ' ' || pg_total_relation_size(relid) / (select count(*) from article) || ' bytes, '
                          || round(n_live_tup::numeric / (select count(*) from article), 2) || ' rows'
                        from pg_stat_user_tables order by pg_total_relation_size(relid) desc limit 12
                        """));
    }

    /** In their order, or shuffled. */
    private static List<Map<String, Object>> articles(Random random) {
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            articles.add(new MadeEvent(number % EVENTS).article(number / EVENTS));
        }
        if (random != null) {
            Collections.shuffle(articles, random);
        }
        return articles;
    }

    /** Asks until somebody acknowledges it, of another node each time. */
    private static void bring(List<Newsroom> newsrooms, Newsroom first, Map<String, Object> article) {
        int next = newsrooms.indexOf(first);
        while (newsrooms.get(next).bring(article) == 0) {
            next = (next + 1) % newsrooms.size();
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Kills a node every few seconds, starts it again, and meanwhile has old messages delivered once more. */
    private static int disturb(Cluster cluster, int kills, Random random, ExecutorService people) throws Exception {
        if (kills == 0) {
            return 0;
        }
        ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor();
        int killed = 0;
        try (KafkaProducer<Long, Long> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.kafka().address()), new LongSerializer(), new LongSerializer())) {
            postman.scheduleWithFixedDelay(() -> again(cluster, producer), 1, 1, TimeUnit.SECONDS);
            while (killed < kills && (!people.isTerminated() || busy(cluster))) {
                Thread.sleep(1000 + random.nextInt(2000));
                Server victim = cluster.node(random.nextInt(cluster.nodes().size()));
                victim.kill();
                killed++;
                Cluster.start(victim);
            }
            postman.shutdown();
            postman.awaitTermination(10, TimeUnit.SECONDS);
        }
        return killed;
    }

    private static void again(Cluster cluster, KafkaProducer<Long, Long> producer) {
        try {
            for (String topic : List.of("articles", "stories")) {
                for (String id : cluster.ask("select id from " + (topic.equals("articles") ? "article" : "story")
                        + " order by random() limit 10")) {
                    producer.send(new ProducerRecord<>(topic, Long.valueOf(id), Long.valueOf(id)));
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean busy(Cluster cluster) throws Exception {
        return !cluster.ask("select 1 from article where state not in ('ANALYSED', 'OTHER_LANGUAGE') limit 1")
                        .isEmpty()
                || !cluster.ask("select 1 from story where analysis <> 'DONE' limit 1")
                        .isEmpty();
    }

    /** However long it takes, as long as it goes on. */
    private static void awaitCalm(Cluster cluster) throws Exception {
        long moved = System.nanoTime();
        List<String> before = List.of();
        while (busy(cluster)) {
            List<String> now = cluster.ask("select state || ' ' || count(*) from article group by state"
                    + " union all select analysis || ' ' || count(*) from story group by analysis"
                    + " union all select 'changes ' || count(*) from story_change");
            if (!now.equals(before)) {
                before = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > TimeUnit.MINUTES.toNanos(5)) {
                throw new AssertionError("Nothing went on for five minutes: " + now
                        + cluster.ask("select coalesce(failure, '') from article where state = 'FAILED' limit 3")
                        + cluster.ask("select coalesce(failure, '') from story where analysis = 'FAILED' limit 3"));
            }
            Thread.sleep(500);
        }
    }

    private static List<String> found(Cluster cluster) throws Exception {
        List<String> found = new ArrayList<>();
        for (String query : FOUND) {
            found.addAll(cluster.ask(query));
        }
        Collections.sort(found);
        return found;
    }

    private static void report(int nodes, Run run) throws Exception {
        String said = String.format(
                Locale.ROOT,
                "%d node(s), %d articles of %d events, %d kills: %.1f s, %.1f articles/s; %d findings",
                nodes,
                ARTICLES,
                EVENTS,
                run.killed(),
                run.took().toMillis() / 1000.0,
                1000.0 * ARTICLES / run.took().toMillis(),
                run.found().size());
        Cluster.say("nodes.txt", said);
    }
}
