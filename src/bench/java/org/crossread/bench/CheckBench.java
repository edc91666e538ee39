package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossread.check.Check;
import org.crossread.check.FoundChecks;
import org.crossread.check.SelfCheck;
import org.crossread.statement.Witness;
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

/** Milliseconds an article for one check: add a new check's id here. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(FiveArticles.COUNT)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CheckBench {
    @Param("src/test/resources/events/geneva-2022")
    public String folder = "";

    @Param({
        "attribution",
        "date",
        "direction",
        "duration",
        "figure",
        "membership",
        "name",
        "negation",
        "quote",
        "translation",
        "weekday"
    })
    public String check = "";

    private List<Witness> witnesses = List.of();
    private List<Check<?>> checks = List.of();
    private List<SelfCheck> selfChecks = List.of();

    @Setup
    public void open() throws IOException {
        witnesses = FiveArticles.in(Path.of(folder)).witnesses();
        checks = FoundChecks.checks().stream().filter(c -> c.id().equals(check)).toList();
        selfChecks = FoundChecks.selfChecks().stream()
                .filter(c -> c.id().equals(check))
                .toList();
    }

    @Benchmark
    public void one(Blackhole hole) {
        for (Witness witness : witnesses) {
            checks.forEach(c -> hole.consume(c.read(witness.prose(), witness.context())));
            selfChecks.forEach(c -> hole.consume(c.inspect(witness.prose(), witness.context())));
        }
    }
}
