package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestsTest {
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
    void theShortestRestEndsToo() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            CountDownLatch done = new CountDownLatch(1);
            rests.begin(i, Duration.ofNanos(50_000L * (i % 40)));
            if (rests.postpone(i, done::countDown)) {
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
