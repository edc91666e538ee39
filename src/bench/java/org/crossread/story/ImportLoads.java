package org.crossread.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Way;
import org.crossread.bench.MadeUpNews;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** How long pages take while nothing goes on, and while thousands of articles come in and are read and compared. */
@QuarkusTest
@TestProfile(ImportLoads.OnFile.class)
class ImportLoads {
    private static final int ARTICLES = Integer.getInteger("articles", 10_000);
    private static final List<String> PAGES =
            List.of("/stories", "/queue", "/import", "/imports", "/corrections", "/sources");
    private static final int IDLE_LOADS = 300;
    private static final long PAUSE = 50;

    @Inject
    Deliveries deliveries;

    /** On a file, as a desk runs, with its accounts and its demonstration story. */
    public static class OnFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:async:./target/import/loads" + System.nanoTime() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        }
    }

    private long bring(MadeUpNews news, int articles) throws InterruptedException {
        long id = deliveries.files(
                        new Deliveries.Brought(Way.FILES, "bench", null, true, null), ImportRate.files(news, articles))
                .id;
        while (busy(id)) {
            Thread.sleep(PAUSE);
        }
        deliveries.start(id, null);
        return id;
    }

    private static boolean busy(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Delivery.<Delivery>findById(id).isBusy());
    }

    private static long underWay() {
        return QuarkusTransaction.requiringNew().call(() -> Arriving.now().underWay());
    }

    /** Milliseconds of each load, one after another, as one person reads. */
    private static List<Double> loads(Visitor reader, int most, BooleanSupplier goesOn) throws InterruptedException {
        List<Double> loads = new ArrayList<>();
        while (loads.size() < most && goesOn.getAsBoolean()) {
            String page = PAGES.get(loads.size() % PAGES.size());
            long before = System.nanoTime();
            reader.request().get(page).then().statusCode(200);
            loads.add((System.nanoTime() - before) / 1e6);
            Thread.sleep(PAUSE);
        }
        return loads;
    }

    private static double p95(List<Double> loads) {
        List<Double> sorted = new ArrayList<>(loads);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    @Test
    void pagesStayQuickMeanwhile() throws InterruptedException {
        Visitor reader = Visitor.named("checker");
        MadeUpNews news = new MadeUpNews(7, LocalDate.parse("2021-01-01"), 500);
        bring(news, 300);
        while (underWay() > 0) {
            Thread.sleep(PAUSE);
        }
        loads(reader, IDLE_LOADS, () -> true);
        double idle = p95(loads(reader, IDLE_LOADS, () -> true));
        long before = System.nanoTime();
        long id = bring(news, ARTICLES);
        List<Double> coming = loads(reader, Integer.MAX_VALUE, () -> busy(id));
        double imported = (System.nanoTime() - before) / 1e9;
        List<Double> reading = loads(reader, 600, () -> underWay() > 0);
        System.out.printf(
                "| p95 of pages | idle %.1f ms | while %d articles come in (%.1f s, %.0f articles/s) %.1f ms, × %.2f | while they are read and compared %.1f ms, × %.2f |%n",
                idle,
                ARTICLES,
                imported,
                ARTICLES / imported,
                p95(coming),
                p95(coming) / idle,
                reading.isEmpty() ? 0 : p95(reading),
                reading.isEmpty() ? 0 : p95(reading) / idle);
    }
}
