package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossread.bench.PlantedNews.Told;
import org.crossread.check.FoundChecks;
import org.crossread.conflict.Background;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Collator;
import org.crossread.conflict.Finding;
import org.crossread.group.Closeness;
import org.crossread.group.vector.PublishedVectors;
import org.crossread.group.vector.Vectors;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/**
 * Crossread and the notebook way on the same stories, both warm: seconds of one processor, how many of the planted changes are found, and how many of
 * the first ten findings of a story are about them. And what sentence vectors cost Crossread, next to the vectors of all sentences.
 */
public final class NotebookRace {
    private static final int FIRST = 10;
    /** So often are as many other articles read and compared first, until the virtual machine has made of it what it will. */
    private static final int WARMING = 8;

    private NotebookRace() {}

    /** What one way made of all stories. */
    record Score(String who, double seconds, int planted, int found, int right, int flagged) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    who,
                    seconds,
                    100.0 * found / planted,
                    flagged == 0 ? 0 : 100.0 * right / flagged);
        }

        Score plus(List<Boolean> findings, boolean isPlanted) {
            boolean any = findings.contains(true);
            List<Boolean> first = findings.subList(0, Math.min(FIRST, findings.size()));
            return isPlanted
                    ? new Score(
                            who,
                            seconds,
                            planted + 1,
                            found + (any ? 1 : 0),
                            right + (int) first.stream().filter(hit -> hit).count(),
                            flagged + first.size())
                    : this;
        }

        Score by(String name) {
            return new Score(name, seconds, planted, found, right, flagged);
        }

        Score in(double time) {
            return new Score(who, time, planted, found, right, flagged);
        }
    }

    /** @param arguments how many articles */
    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[0]);
        List<List<Told>> stories = new PlantedNews(11).stories(articles);
        List<List<Told>> others = new PlantedNews(12).stories(150);
        for (int round = 0; round < WARMING; round++) {
            crossread("warm-up", new PlantedNews(13 + round).stories(2000), Closeness.NONE);
        }
        Notebook.over(others, new Vectors(true));
        Score words = crossread("Crossread", stories, Closeness.NONE);
        Score vectors = crossread("Crossread with vectors", stories, new Vectors(true));
        Notebook.Run published = Notebook.over(stories, new PublishedVectors());
        Notebook.Run small = Notebook.over(stories, new Vectors(true));
        Score notebook = published.score().by("notebook, weights as published");
        Score quick = small.score().by("notebook, weights of eight bits");
        String table = String.format(
                        Locale.ROOT,
                        "### %,d articles in %,d stories, the largest of %,d; %,d sentences%n%n",
                        articles,
                        stories.size(),
                        stories.get(0).size(),
                        small.sentences())
                + "| | seconds of processor | planted changes found, % | of the first ten findings about them, % |\n"
                + "|---|--:|--:|--:|\n"
                + words.row() + vectors.row() + notebook.row() + quick.row()
                + String.format(
                        Locale.ROOT,
                        "%nThe notebook takes %.1f × as long with the weights as published, %.1f × with those of eight bits"
                                + " (%.1f s of it for the vectors of all sentences). With vectors Crossread takes %.2f × the"
                                + " time of the vectors of all sentences alone, those of eight bits: %.2f ms an article;"
                                + " without %.2f ms.%n",
                        notebook.seconds() / words.seconds(),
                        quick.seconds() / words.seconds(),
                        small.encoding(),
                        vectors.seconds() / small.encoding(),
                        1000 * vectors.seconds() / articles,
                        1000 * words.seconds() / articles);
        System.out.println(table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/notebook.md"), table);
        List<Score> all = List.of(words, vectors, notebook, quick);
        Files.writeString(
                Path.of("target/notebook.svg"),
                Bars.of(
                        "Seconds of processor for " + articles + " articles",
                        all.stream().map(Score::who).toList(),
                        all.stream().map(Score::seconds).toList()));
    }

    private static Score crossread(String who, List<List<Told>> stories, Closeness closeness) {
        Reader reader = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
        Collator collator = new Collator(reader, closeness);
        List<Collation> collations = new ArrayList<>();
        double milliseconds = Growth.timed(() -> {
            for (List<Told> story : stories) {
                List<Deposition> read = new ArrayList<>();
                for (Told told : story) {
                    read.add(reader.read(witness(told, read.size())));
                }
                collations.add(collator.compare(read, Background.none()));
            }
        })[1];
        Score score = new Score(who, 0, 0, 0, 0, 0);
        for (int i = 0; i < collations.size(); i++) {
            score = score(stories.get(i), collations.get(i), score);
        }
        return score.in(milliseconds / 1000);
    }

    private static Witness witness(Told told, int number) {
        return new Witness(
                String.valueOf(number), told.source(), "", told.day(), null, Prose.of(Text.clean(told.text())));
    }

    private static Score score(List<Told> story, Collation collation, Score score) {
        List<Boolean> hits = collation.conflicts().stream()
                .map(finding -> touches(finding, story))
                .toList();
        return score.plus(hits, story.stream().anyMatch(told -> told.planted() != null));
    }

    private static boolean touches(Finding finding, List<Told> story) {
        return finding.testimonies()
                .anyMatch(testimony -> story.get(
                                Integer.parseInt(testimony.witness().id()))
                        .isPlanted(testimony.clause().sentence().words()));
    }
}
