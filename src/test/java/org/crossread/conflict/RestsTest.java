package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** With the server's own timers, which are stricter than Java's. */
@QuarkusTest
class RestsTest {
    @Inject
    Vertx vertx;

    private final Rests rests = new Rests(Duration.ofSeconds(1));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aStoryThatWasNotComparedOfLateDoesNotRest() {
        rests.begin(1, Duration.ofMinutes(1));
        assertThat(rests.postpone(2, asked::incrementAndGet)).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void howeverManyAskMeanwhileItIsDoneOnceAfterwards() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long begun = System.nanoTime();
        rests.begin(1, Duration.ofMillis(400));
        for (int i = 0; i < 10; i++) {
            assertThat(rests.postpone(1, () -> {
                        asked.incrementAndGet();
                        done.countDown();
                    }))
                    .isTrue();
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        assertThat(rests.postpone(1, asked::incrementAndGet))
                .as("the rest is over")
                .isFalse();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatWasPutOffFindsTheApplicationsClasses() throws InterruptedException {
        AtomicReference<ClassLoader> loader = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        rests.begin(1, Duration.ofMillis(50));
        assertThat(rests.postpone(1, () -> {
                    loader.set(Thread.currentThread().getContextClassLoader());
                    done.countDown();
                }))
                .isTrue();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loader).hasValue(Thread.currentThread().getContextClassLoader());
    }

    /** As a stage asks for it, on a thread of the server. */
    @Test
    void theShortestRestEndsToo() throws Exception {
        for (int i = 0; i < 200; i++) {
            long story = i;
            CountDownLatch done = new CountDownLatch(1);
            boolean postponed = vertx.executeBlocking(() -> {
                        rests.begin(story, Duration.ofNanos(50_000L * (story % 40)));
                        return rests.postpone(story, done::countDown);
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            if (postponed) {
                assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void noRestIsLongerThanTheLongest() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        rests.begin(1, Duration.ofHours(1));
        assertThat(rests.postpone(1, done::countDown)).isTrue();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
