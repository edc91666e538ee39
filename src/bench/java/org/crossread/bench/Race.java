package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Crossread and its peers read the same sentences in turn, each in a process of its own, round after round: {@code src/bench/race}. */
public final class Race {
    private static final Path FILE = Path.of("target/race-sentences.txt");

    private final Map<Racer, Laps> laps = new EnumMap<>(Racer.class);

    private Race() {}

    /** @param arguments where the sentences are, and how many rounds */
    public static void main(String[] arguments) throws Exception {
        List<String> sentences = RaceSentences.in(Path.of(arguments[0]));
        Files.write(FILE, sentences);
        Race race = new Race();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (Racer racer : Racer.values()) {
                race.lap(racer);
            }
        }
        System.out.print(new RaceTable(sentences, race.laps));
    }

    private void lap(Racer racer) throws IOException, InterruptedException, RunnerException {
        Laps own = laps.computeIfAbsent(racer, r -> new Laps());
        if (racer.isScript()) {
            script(racer, own);
        } else {
            benchmark(racer, own);
        }
        System.err.printf("%s: %.3f ms a sentence%n", racer.title, own.processor());
    }

    private static void script(Racer racer, Laps own) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "src/bench/js/race.mjs", FILE.toString(), racer.id)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (String line :
                new String(node.getInputStream().readAllBytes()).lines().toList()) {
            String[] times = line.split("\t");
            own.add(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
        }
        if (node.waitFor() != 0) {
            throw new IllegalStateException("Node.js could not run " + racer.id + ".");
        }
    }

    private static void benchmark(Racer racer, Laps own) throws RunnerException {
        var options = new OptionsBuilder()
                .include("RaceBench\\." + racer.id + "$")
                .param("sentences", FILE.toString())
                .warmupBatchSize(racer.lap)
                .measurementBatchSize(racer.lap)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults().forEach(i -> add(i, racer.lap, own)));
        }
    }

    private static void add(IterationResult iteration, int sentences, Laps own) {
        own.add(
                iteration.getPrimaryResult().getScore() / sentences,
                iteration.getSecondaryResults().get(ProcessorTime.LABEL).getScore() / sentences);
    }
}
