package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.crossread.Nginx;
import org.crossread.Postgresql;
import org.crossread.upkeep.Soundness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Restarts nodes, records and broker one after another, as an operator does, under people at work who come by way of a proxy. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "runs with -Pcluster,faults")
class RestartsIT {
    private static final int MOMENT = 3000;

    @TempDir
    Path folder;

    private interface Restart {
        void run(Cluster cluster, Traffic traffic) throws Exception;
    }

    @BeforeAll
    static void canRun() {
        assumeTrue(Postgresql.isHere(), Postgresql.MISSING);
        assumeTrue(Nginx.isHere(), Nginx.MISSING);
    }

    @Test
    void nobodyNoticesThatOneNodeAfterAnotherIsRestarted() throws Exception {
        Traffic traffic = under("nodes", (cluster, people) -> {
            for (Server node : cluster.nodes()) {
                assertThat(node.ends()).isTrue();
                Cluster.start(node);
                people.last(MOMENT);
            }
        });
        assertThat(traffic.unread()).as("pages that did not come").isZero();
        assertThat(traffic.wrong()).as("requests answered wrongly").isZero();
    }

    @Test
    void peopleAreAskedToWaitWhileTheRecordsAreAway() throws Exception {
        Traffic traffic = under("PostgreSQL", (cluster, people) -> {
            cluster.store().postgresql().end();
            people.last(2000);
            cluster.store().postgresql().serve();
            people.restored();
        });
        assertThat(traffic.away()).isPositive();
        assertThat(traffic.wrong()).isLessThanOrEqualTo(traffic.sent() / 100);
        assertThat(traffic.backAfterMillis()).isBetween(0L, 5000L);
    }

    @Test
    void pagesAndImportsGoOnWithoutTheBroker() throws Exception {
        Traffic traffic = under("Kafka", (cluster, people) -> {
            cluster.kafka().end();
            people.last(5000);
            cluster.kafka().serve();
        });
        assertThat(traffic.unread()).as("pages that did not come").isZero();
        assertThat(traffic.wrong()).as("requests answered wrongly").isZero();
    }

    /** Nothing that was acknowledged is lost, and all of it is compared in the end. */
    private Traffic under(String what, Restart restart) throws Exception {
        History history = new History(Path.of("target", "faults", "history-restart-" + what + ".jsonl"));
        try (Cluster cluster = Cluster.of(2, folder, Map.of("QUARKUS_SHUTDOWN_DELAY", "3s"));
                Nginx proxy = Nginx.before(
                        cluster.nodes().stream().map(Server::address).toList(),
                        Files.createDirectory(folder.resolve("proxy")))) {
            Traffic traffic = Traffic.to(proxy.address(), history).last(MOMENT);
            restart.run(cluster, traffic);
            traffic.last(2 * MOMENT).end();
            traffic.newsroom().awaitCalm();
            try (Connection records = cluster.store().open()) {
                assertThat(Soundness.damages(records)).isEmpty();
                assertThat(history.lost(records)).isEmpty();
            }
            Cluster.say("restarts.txt", what + " restarted: " + traffic + ", 0 lost");
            return traffic;
        }
    }
}
