package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.crossread.Store;
import org.crossread.faults.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Restarts PostgreSQL under a desk at work. */
@EnabledIfSystemProperty(named = "faults", matches = "true", disabledReason = "runs with -Pfaults,postgresql")
class DatabaseRestartIT {
    private static final int PEOPLE = 6;

    @TempDir
    Path folder;

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicLong back = new AtomicLong();
    private volatile boolean over;
    private volatile long up = Long.MAX_VALUE;

    @BeforeEach
    void onPostgresql() {
        assumeTrue(Store.onPostgresql(), "PostgreSQL only: build with -Ppostgresql");
    }

    @Test
    void peopleAreAskedToWaitAndNothingIsLost() throws Exception {
        History history = new History(Path.of("target", "faults", "history-restart.jsonl"));
        try (Store store = Store.in(folder)) {
            Server server = Server.on(store).start();
            Newsroom newsroom = new Newsroom(new Client(server.address()), history);
            try {
                ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
                for (int person = 0; person < PEOPLE; person++) {
                    int one = person;
                    people.submit(() -> work(new Client(server.address()), newsroom, history, one));
                }
                Thread.sleep(4000);
                store.postgresql().end();
                Thread.sleep(2000);
                store.postgresql().serve();
                up = System.nanoTime();
                Thread.sleep(12_000);
                over = true;
                people.shutdown();
                assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
                newsroom.awaitCalm(List.copyOf(newsroom.articles().keySet()));
                server.stop();
                assertThat(server.command("verify")).startsWith("0\n");
                try (Connection records = store.open()) {
                    assertThat(history.lost(records)).isEmpty();
                }
            } finally {
                server.stop();
            }
        }
        report(history);
    }

    private void work(Client client, Newsroom newsroom, History history, int person) {
        for (int number = 0; !over && number < 2000; number++) {
            Map<String, Object> article = new MadeEvent(number % 55).article(person * 2000 + number);
            Answer answer = ask(() -> client.post("checker", "/api/v1/articles", article));
            if (answer.acknowledged()) {
                long id = answer.body().get("id").asLong();
                history.acknowledged("import", id);
                newsroom.articles().put(id, article);
                back.compareAndSet(0, System.nanoTime() > up ? System.nanoTime() : 0);
            }
            ask(() -> client.get("viewer", "/api/v1/stories"));
        }
    }

    private interface Asking {
        Answer ask();
    }

    /** As a well-behaved program asks: told to wait, it waits and asks again. */
    private Answer ask(Asking asking) {
        Answer answer = asking.ask();
        sent.incrementAndGet();
        while (answer.status() == 503 && !over) {
            away.incrementAndGet();
            if (answer.retryAfter().isEmpty()) {
                wrong.incrementAndGet();
            }
            pause();
            answer = asking.ask();
            sent.incrementAndGet();
        }
        if (!answer.acknowledged() && answer.status() != 503) {
            wrong.incrementAndGet();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(History history) throws Exception {
        Duration returned = Duration.ofNanos(back.get() - up);
        String said =
                "PostgreSQL restarted under load: " + sent + " requests, " + away + " asked to wait (503), " + wrong
                        + " answered wrongly, " + history.size() + " acknowledged, 0 lost; the next was acknowledged "
                        + returned.toMillis() + " ms after the database was back.";
        System.out.println(said);
        Files.writeString(Path.of("target", "faults", "restart.txt"), said + "\n");
        assertThat(wrong.get()).isLessThanOrEqualTo(sent.get() / 100);
        assertThat(returned).isLessThan(Duration.ofSeconds(5));
    }
}
