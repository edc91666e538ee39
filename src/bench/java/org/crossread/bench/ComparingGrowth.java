package org.crossread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossread.check.FoundChecks;
import org.crossread.conflict.Background;
import org.crossread.conflict.Collator;
import org.crossread.conflict.MadeArticle;
import org.crossread.group.Closeness;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;

/** What the next article of a story costs as the story grows: reading that one, and comparing all that was read. */
public final class ComparingGrowth {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 300;

    private ComparingGrowth() {}

    /** @param arguments the largest story, in articles */
    public static void main(String[] arguments) throws Exception {
        int largest = Integer.parseInt(arguments[0]);
        Reader reader = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
        Collator collator = new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE);
        Growth growth = new Growth("articles in the story", "One more article: reading it and comparing all");
        List<Deposition> kept = new ArrayList<>();
        warm(reader, collator);
        for (int size = 5; size <= largest; size *= 10) {
            while (kept.size() < size) {
                kept.add(read(reader, kept.size()));
            }
            List<double[]> timed = new ArrayList<>();
            Background background = Background.none();
            for (int round = 0; round < ROUNDS; round++) {
                int number = size + round;
                collator.compare(kept, background);
                timed.add(Growth.timed(() -> {
                    List<Deposition> more = new ArrayList<>(kept);
                    more.add(read(reader, number));
                    collator.compare(more, background);
                }));
            }
            growth.add(size, timed);
        }
        Files.createDirectories(Path.of("target"));
        Growth.report(Path.of("target"), "comparing", List.of(growth));
    }

    private static void warm(Reader reader, Collator collator) {
        List<Deposition> read = new ArrayList<>();
        Background background = Background.none();
        for (int i = 0; i < WARM_UP; i++) {
            read.add(read(reader, i));
            collator.compare(read, background);
            collator.compare(read.subList(0, Math.min(5, read.size())), Background.none());
        }
    }

    private static Deposition read(Reader reader, int number) {
        return reader.read(MadeArticle.of(number).witness(String.valueOf(number)));
    }
}
