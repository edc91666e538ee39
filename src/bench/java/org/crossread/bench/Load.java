package org.crossread.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How long pages take while many people ask for them on a desk of many conflicts, held against the sign-in page in the same run. Starts the
 * packaged application on a fresh folder, imports made-up stories through the API, and asks for pages from sixteen clients.
 */
public final class Load {
    private static final Path TABLE = Path.of("target/load.md");
    private static final int CLIENTS = 16;
    private static final int BATCH = 50;
    private static final int ROUNDS = 3;
    private static final double BAR = 3;

    private final PackagedDesk desk;
    private final Duration each;

    private Load(PackagedDesk desk, Duration each) {
        this.desk = desk;
        this.each = each;
    }

    /** usage: Load CONFLICTS [SECONDS], for which each page is asked for, four times: the first one is to warm up. */
    public static void main(String[] args) throws Exception {
        int conflicts = Integer.parseInt(args[0]);
        Duration each = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 8);
        try (PackagedDesk desk = new PackagedDesk()) {
            new Load(desk, each).run(conflicts);
        }
    }

    private void run(int conflicts) throws Exception {
        long before = System.nanoTime();
        bring(conflicts);
        PackagedDesk.await(
                () -> desk.gauge("crossread_queue_articles") + desk.gauge("crossread_queue_stories") == 0,
                Duration.ofMinutes(10));
        long open = Math.round(desk.gauge("crossread_queue_conflicts"));
        System.out.printf(Locale.ROOT, "%,d conflicts after %d s%n", open, seconds(before));
        List<String> cookies = desk.signIn(CLIENTS);
        Map<String, List<String>> pages = pages();
        Map<String, long[]> times = new LinkedHashMap<>();
        for (List<String> paths : pages.values()) {
            measure(paths, cookies);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> page : pages.entrySet()) {
                times.merge(page.getKey(), measure(page.getValue(), cookies), Load::both);
            }
        }
        String table = table(open, times);
        Files.writeString(TABLE, table);
        System.out.println(table);
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    /** Half a hundred stories at a time, each batch awaited, as a desk's day would be. */
    private void bring(int conflicts) throws Exception {
        int stories = (conflicts + ContestedNews.figures() - 1) / ContestedNews.figures();
        for (int first = 0; first < stories; first += BATCH) {
            List<Map<String, String>> articles = new ArrayList<>();
            for (int story = first; story < Math.min(stories, first + BATCH); story++) {
                articles.addAll(ContestedNews.story(story));
            }
            desk.bring("Batch " + first, articles);
        }
    }

    /** What is asked for: of conflicts and stories, many different ones. */
    private Map<String, List<String>> pages() throws IOException, InterruptedException {
        List<String> conflicts = new ArrayList<>();
        String next = "/api/v1/conflicts?state=open";
        while (next != null && conflicts.size() < 2000) {
            JsonNode page = desk.json(next);
            page.get("conflicts")
                    .forEach(
                            line -> conflicts.add("/conflicts/" + line.get("id").asLong()));
            next = page.hasNonNull("next") ? page.get("next").asText().replaceFirst("^https?://[^/]+", "") : null;
        }
        List<String> stories = new ArrayList<>();
        desk.json("/api/v1/stories")
                .get("stories")
                .forEach(line -> stories.add("/stories/" + line.get("id").asLong()));
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("sign-in", List.of("/sign-in"));
        pages.put("queue", List.of("/queue", "/queue?page=2", "/queue?page=40"));
        pages.put("conflict", conflicts);
        pages.put("collation", stories);
        pages.values().forEach(paths -> System.out.println(paths.size() + " addresses like " + paths.get(0)));
        return pages;
    }

    /** Nanoseconds of each answer, all clients asking one after another without a pause. */
    private long[] measure(List<String> paths, List<String> cookies) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + each.toNanos();
        List<Future<long[]>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            all.add(clients.submit(() -> ask(paths, number, cookies.get(number), end)));
        }
        long[] times = new long[0];
        for (Future<long[]> one : all) {
            times = both(times, one.get());
        }
        clients.shutdown();
        return times;
    }

    private long[] ask(List<String> paths, int number, String cookie, long end) throws Exception {
        LongStream.Builder times = LongStream.builder();
        // the sign-in page is for guests: with a session it leads on
        boolean guest = paths.get(0).equals("/sign-in");
        for (int i = number * 7919; System.nanoTime() < end; i += 31) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(desk.at(paths.get(i % paths.size()))).timeout(Duration.ofSeconds(30));
            if (!guest) {
                request.header("Cookie", cookie);
            }
            long before = System.nanoTime();
            HttpResponse<byte[]> answer = desk.send(request.build(), BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - before);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
            }
        }
        return times.build().toArray();
    }

    private static long[] both(long[] one, long[] other) {
        return LongStream.concat(LongStream.of(one), LongStream.of(other)).toArray();
    }

    private String table(long conflicts, Map<String, long[]> times) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "### Pages on a desk of %,d open conflicts, %d clients%n%n| page | a second | p50 ms | p95 ms | × sign-in (p95) | at most %.0f |%n|---|--:|--:|--:|--:|---|%n",
                conflicts,
                CLIENTS,
                BAR));
        double signIn = ms(times.get("sign-in"), 0.95);
        times.forEach((page, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f | %s |%n",
                page,
                all.length / (double) (ROUNDS * each.toSeconds()),
                ms(all, 0.5),
                ms(all, 0.95),
                ms(all, 0.95) / signIn,
                page.equals("sign-in") ? "" : ms(all, 0.95) / signIn <= BAR ? "yes" : "no")));
        return table.toString();
    }

    private static double ms(long[] times, double part) {
        long[] sorted = LongStream.of(times).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * part))] / 1e6;
    }
}
