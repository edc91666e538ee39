package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Gives every check a megabyte of hostile text, and holds that four times the text takes about four times the work. What counts is
 * work of the processor and how it grows, not the clock; {@code HostileBench} tells which text a check finds hard.
 */
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int TIMES = 4;
    /** Milliseconds of work that nobody waits for, however they grow. */
    private static final double LITTLE = 1_000;
    /** How much more than in proportion still passes: caches and the collector make long texts dearer. */
    private static final double TOLERANCE = 2.5;

    private static final Duration NEVER_LONGER = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> growInProportionToTheText() {
        String one = System.getProperty("check");
        return ExampleFile.all().stream()
                .map(ExampleFile::parse)
                .map(ExampleFile::id)
                .filter(id -> one == null || id.equals(one))
                .map(id -> DynamicTest.dynamicTest(
                        id, () -> assertTimeoutPreemptively(NEVER_LONGER, () -> growsInProportion(id))));
    }

    private static void growsInProportion(String id) {
        Effort effort = new Effort(id);
        String whole = HostileTexts.mixed(id, MEGABYTE);
        double first = effort.milliseconds(whole);
        if (first > LITTLE) {
            double quarter = effort.least(HostileTexts.mixed(id, MEGABYTE / TIMES), 3);
            double all = Math.min(first, effort.milliseconds(whole));
            assertThat(all / quarter)
                    .as("%s: %.0f ms of work for 256 kB, %.0f ms for 1 MB", id, quarter, all)
                    .isLessThan(TIMES * TOLERANCE);
        }
    }
}
