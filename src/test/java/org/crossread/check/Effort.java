package org.crossread.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossread.text.Prose;

/** How much of a processor one check needs for a text, whatever else the machine is doing. */
public final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Check<?>> checks;
    private final List<SelfCheck> selfChecks;
    private final Context context;

    /** @param id of a check, a self-check, or both */
    public Effort(String id) {
        checks = FoundChecks.checks().stream().filter(c -> c.id().equals(id)).toList();
        selfChecks =
                FoundChecks.selfChecks().stream().filter(c -> c.id().equals(id)).toList();
        context = ExampleFile.parse(ExampleFile.FOLDER.resolve(id + ".md")).context();
    }

    /** The milliseconds of one reading: the sentences are cut before, what the checks share of a text is worked out anew. */
    public double milliseconds(String text) {
        Prose prose = Prose.of(text);
        long start = THREADS.getCurrentThreadCpuTime();
        checks.forEach(check -> check.read(prose, context));
        selfChecks.forEach(check -> check.inspect(prose, context));
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** The least of several readings. */
    public double least(String text, int times) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            least = Math.min(least, milliseconds(text));
        }
        return least;
    }
}
