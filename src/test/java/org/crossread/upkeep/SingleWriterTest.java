package org.crossread.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On H2 one transaction at a time writes, whatever tables it writes to; others read meanwhile. */
@QuarkusTest
class SingleWriterTest {
    @Inject
    EntityManager records;

    @ConfigProperty(name = "records.kind")
    String kind;

    @BeforeEach
    void onlyOnH2() {
        Assumptions.assumeTrue(kind.equals("h2"));
    }

    private void write(String table) {
        records.createNativeQuery("delete from " + table + " where id < 0").executeUpdate();
    }

    private long read(String table) {
        return ((Number) records.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    /** Another that writes to another table, and is done only when the first one is. */
    private CompletableFuture<Void> other() {
        return CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> write("message")));
    }

    @Test
    void whoWritesWaitsForTheOneThatWritesAlready() throws Exception {
        CompletableFuture<Void> other = QuarkusTransaction.requiringNew().call(() -> {
            write("story");
            CompletableFuture<Void> waiting = other();
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        other.get(5, TimeUnit.SECONDS);
    }

    @Test
    void whoReadsWaitsForNobody() {
        QuarkusTransaction.requiringNew().run(() -> {
            write("story");
            CompletableFuture<Long> reader = CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(() -> read("story")));
            assertThat(reader.orTimeout(5, TimeUnit.SECONDS).join()).isNotNegative();
        });
    }

    @Test
    void whatFailsGivesItsTurnBack() throws Exception {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    write("story");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        other().get(5, TimeUnit.SECONDS);
    }

    @Test
    void aTransactionInsideAnotherWritesInItsTurn() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        QuarkusTransaction.requiringNew().run(() -> {
            write("story");
            QuarkusTransaction.requiringNew().run(() -> {
                write("message");
                inside.countDown();
            });
            CompletableFuture<Void> waiting = other();
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .as("the turn is still the outer one's")
                    .isInstanceOf(TimeoutException.class);
        });
        assertThat(inside.getCount()).isZero();
        other().get(5, TimeUnit.SECONDS);
    }

    @Test
    void whoIsInterruptedWaitsAllTheSame() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> write("message"));
                done.complete(Thread.interrupted());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            write("story");
            waiting.start();
            waiting.interrupt();
            assertThatThrownBy(() -> done.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(done.get(5, TimeUnit.SECONDS)).as("it is interrupted still").isTrue();
    }

    @Test
    void whoseTransactionEndsWhileItWaitsTakesNoTurn() throws Exception {
        CompletableFuture<Void> tooLate = QuarkusTransaction.requiringNew().call(() -> {
            write("story");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().timeout(1).run(() -> write("message")));
            assertThatThrownBy(() -> waiting.get(2500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThatThrownBy(() -> tooLate.get(5, TimeUnit.SECONDS)).isNotNull();
        other().get(5, TimeUnit.SECONDS);
    }

    @Test
    void locksAndNumbersOfSequencesCountAsWriting() {
        assertThat(SingleWriter.writes("insert into story (id) values (?)")).isTrue();
        assertThat(SingleWriter.writes("  UPDATE story set title = ?")).isTrue();
        assertThat(SingleWriter.writes("select id from story_gate for update")).isTrue();
        assertThat(SingleWriter.writes("select next value for story_seq")).isTrue();
        assertThat(SingleWriter.writes("select s.id from story s where s.title = ?"))
                .isFalse();
        assertThat(SingleWriter.writes("with recursive a as (select 1) select * from a"))
                .isFalse();
    }
}
