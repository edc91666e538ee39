package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossread.check.FoundChecks;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Collator;
import org.crossread.group.Closeness;
import org.crossread.group.Constraints;
import org.crossread.group.Contribution;
import org.crossread.group.Earlier;
import org.crossread.group.Group;
import org.crossread.group.Grouping;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Milliseconds an article, stage by stage and for the whole: cutting into sentences, reading by every check, looking for slips,
 * grouping, and {@link #all}, which is these and the comparing of groups.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(FiveArticles.COUNT)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoryBench {
    /** Where the articles are: another folder of five with {@code -Dfolder=…}. */
    @Param("src/test/resources/events/geneva-2022")
    public String folder = "";

    private List<String> texts = List.of();
    private List<Witness> witnesses = List.of();
    private List<List<Testimony<?>>> testimonies = List.of();
    private final List<SelfCheck> selfChecks = FoundChecks.selfChecks();
    private final Reader reader = new Reader(FoundChecks.checks(), List.of());
    private final Collator collator = new Collator(new Reader(FoundChecks.checks(), selfChecks), Closeness.NONE);

    @Setup
    public void open() throws IOException {
        witnesses = FiveArticles.in(Path.of(folder)).witnesses();
        texts = witnesses.stream()
                .map(witness -> witness.prose().text().value())
                .toList();
        testimonies = witnesses.stream()
                .<List<Testimony<?>>>map(witness -> reader.read(witness).testimonies())
                .toList();
    }

    @Benchmark
    public void cut(Blackhole hole) {
        texts.forEach(text -> hole.consume(Prose.of(Text.clean(text))));
    }

    @Benchmark
    public void read(Blackhole hole) {
        witnesses.forEach(witness -> hole.consume(reader.read(witness)));
    }

    @Benchmark
    public void slips(Blackhole hole) {
        for (Witness witness : witnesses) {
            for (SelfCheck check : selfChecks) {
                List<Slip> slips = check.inspect(witness.prose(), witness.context());
                hole.consume(slips);
            }
        }
    }

    @Benchmark
    public List<Group> group() {
        return Grouping.of(
                testimonies.stream().map(Contribution::of).toList(), Closeness.NONE, Constraints.NONE, new Earlier());
    }

    @Benchmark
    public Collation all() {
        return collator.collate(witnesses.stream().map(StoryBench::again).toList());
    }

    private static Witness again(Witness read) {
        Prose prose = Prose.of(Text.clean(read.prose().text().value()));
        return new Witness(read.id(), read.source(), read.title(), read.published(), null, prose);
    }
}
