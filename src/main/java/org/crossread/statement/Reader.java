package org.crossread.statement;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.crossread.check.Check;
import org.crossread.check.Reading;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Reads an article with every check and says, for each reading, in which statement it stands and who says so; and finds its slips. */
@Singleton
public class Reader {
    private static final int LONG = 50_000;

    private final List<Check<?>> checks;
    private final List<SelfCheck> selfChecks;

    public Reader(@All List<Check<?>> checks, @All List<SelfCheck> selfChecks) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::id)).toList();
        this.selfChecks =
                selfChecks.stream().sorted(Comparator.comparing(SelfCheck::id)).toList();
    }

    public Deposition read(Witness witness) {
        ForkJoinTask<List<Slip>> slips = beside(witness, () -> slips(witness));
        ForkJoinTask<Voices> voices = beside(witness, () -> Voices.of(witness.prose()));
        List<Testimony<?>> testimonies = testimonies(witness, voices);
        return new Deposition(witness, testimonies, slips.join(), Shingles.of(witness.prose()), Credits.of(witness));
    }

    /** Done at once, or, where the text is long enough for that, begun on another processor. */
    private static <T> ForkJoinTask<T> beside(Witness witness, Callable<T> work) {
        ForkJoinTask<T> task = ForkJoinTask.adapt(work);
        if (isLong(witness.prose())) {
            ForkJoinPool.commonPool().execute(task);
        } else {
            task.invoke();
        }
        return task;
    }

    /** Every reading of the article, check by check. Desk initials and credits state nothing and are left out. */
    private List<Testimony<?>> testimonies(Witness witness, ForkJoinTask<Voices> attributed) {
        Stream<Check<?>> each = isLong(witness.prose()) ? checks.parallelStream() : checks.stream();
        List<Read<?>> reads =
                each.<Read<?>>map(check -> Read.of(check, witness)).toList();
        Voices voices = attributed.join();
        List<Testimony<?>> testimonies = new ArrayList<>();
        reads.forEach(read -> read(witness, read, voices, testimonies));
        return testimonies;
    }

    /** The slips of the article, in the order of its text; of two kinds at one place the first stands. */
    private List<Slip> slips(Witness witness) {
        Stream<SelfCheck> each = isLong(witness.prose()) ? selfChecks.parallelStream() : selfChecks.stream();
        return each.flatMap(check -> check.inspect(witness.prose(), witness.context()).stream())
                .sorted(Comparator.comparing(Slip::span))
                .toList();
    }

    /** Whether several processors are worth asking: not for any usual article. */
    private static boolean isLong(Prose article) {
        return article.text().length() > LONG;
    }

    private record Read<V>(Check<V> check, List<Reading<V>> readings) {
        static <V> Read<V> of(Check<V> check, Witness witness) {
            return new Read<>(check, check.read(witness.prose(), witness.context()));
        }
    }

    private static <V> void read(Witness witness, Read<V> read, Voices voices, List<Testimony<?>> testimonies) {
        for (Reading<V> reading : read.readings()) {
            Sentence sentence = witness.prose().sentenceAt(reading.span().start());
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                continue;
            }
            String speaker = voices.at(reading.span());
            testimonies.add(new Testimony<>(
                    witness, read.check(), reading, witness.prose().clauseAt(reading.span()), speaker));
        }
    }
}
