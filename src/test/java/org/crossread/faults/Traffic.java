package org.crossread.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.crossread.faults.Client.Answer;

/** Four people who read without a pause worth speaking of, and bring an article now and then; told to wait, they wait and ask again. */
final class Traffic {
    private static final int PEOPLE = 4;
    private static final int PAUSE = 100;
    private static final int READ_BETWEEN = 10;
    private static final List<String> PAGES = List.of("/published", "/api/v1/stories", "/api/v1/conflicts");

    private final String address;
    private final History history;
    private final Newsroom newsroom;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger unread = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicLong back = new AtomicLong();
    private volatile long up = Long.MAX_VALUE;
    private volatile boolean over;

    private Traffic(String address, History history) {
        this.address = address;
        this.history = history;
        newsroom = new Newsroom(new Client(address), history);
    }

    /** Begins at once. */
    static Traffic to(String address, History history) {
        Traffic traffic = new Traffic(address, history);
        for (int person = 0; person < PEOPLE; person++) {
            int one = person;
            traffic.people.submit(() -> traffic.work(new Client(address), one));
        }
        return traffic;
    }

    private void work(Client client, int person) {
        for (int step = 0; !over; step++) {
            if (step % READ_BETWEEN == person) {
                int number = step / READ_BETWEEN;
                bring(client, new MadeEvent(number % 55).article(number * PEOPLE + person));
            } else {
                String page = PAGES.get(step % PAGES.size());
                if (ask(() -> client.get("viewer", page)).status() != 200) {
                    unread.incrementAndGet();
                }
            }
            pause(PAUSE);
        }
    }

    private void bring(Client client, Map<String, Object> article) {
        history.asked("import", article.get("source") + ", " + article.get("published"));
        Answer answer = ask(() -> client.post("checker", "/api/v1/articles", article));
        while (!answer.acknowledged() && !over) {
            pause(500);
            answer = ask(() -> client.post("checker", "/api/v1/articles", article));
        }
        if (answer.acknowledged()) {
            long id = answer.body().get("id").asLong();
            history.acknowledged("import", id);
            newsroom.articles().put(id, article);
            back.compareAndSet(0, System.nanoTime() > up ? System.nanoTime() : 0);
        }
    }

    private Answer ask(Supplier<Answer> asking) {
        Answer answer = asking.get();
        sent.incrementAndGet();
        if (answer.status() == 503) {
            away.incrementAndGet();
        }
        if (answer.status() == 503 ? answer.retryAfter().isEmpty() : !answer.acknowledged()) {
            wrong.incrementAndGet();
        }
        return answer;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on everything is there again. */
    void restored() {
        back.set(0);
        up = System.nanoTime();
    }

    /** Goes on for so long. */
    Traffic last(int millis) {
        pause(millis);
        return this;
    }

    void end() throws InterruptedException {
        over = true;
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    Newsroom newsroom() {
        return newsroom;
    }

    /** Requests so far. */
    int sent() {
        return sent.get();
    }

    /** Pages that did not come. */
    int unread() {
        return unread.get();
    }

    /** Told to wait. */
    int away() {
        return away.get();
    }

    /** Neither done nor told when to ask again. */
    int wrong() {
        return wrong.get();
    }

    /** From when everything was there again until an import was acknowledged. */
    long backAfterMillis() {
        return (back.get() - up) / 1_000_000;
    }

    @Override
    public String toString() {
        return sent + " requests to " + address + ", " + unread + " pages did not come, " + away
                + " asked to wait (503), " + wrong + " answered wrongly, " + history.size() + " acknowledged";
    }
}
