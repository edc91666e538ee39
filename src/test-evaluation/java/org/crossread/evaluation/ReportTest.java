package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Errors errors = new Errors();
    private final Report report = new Report(
            List.of(new Measured(
                    "boats",
                    12,
                    1.25,
                    new Result(
                            errors,
                            Measure.of("value F1", .931).atLeast(.93).best(.92).floor(.5),
                            Measure.of("false alarms", .04).atMost(.03)))),
            1);

    @Test
    void aBarIsALeastOrAMost() {
        assertThat(report.markdown())
                .contains("| boats | value F1 | 93.1 | ≥ 93.0 | yes | 92.0 | 50.0 | 12 | 1.3 |")
                .contains("| boats | false alarms | 4.0 | ≤ 3.0 | NO |  |  | 12 | 1.3 |");
    }

    @Test
    void theMostFrequentErrorsComeFirstAndOnlyTheScreenShowsExamples() {
        errors.add("missed", "row-1", "two boats");
        errors.add("other value", "row-2", "three boats");
        errors.add("other value", "row-3", "four boats");
        assertThat(report.text())
                .containsSubsequence("2  other value", "row-2: three boats", "1  missed", "row-1: two boats")
                .doesNotContain("row-3");
        assertThat(report.markdown())
                .containsSubsequence("- 2 × other value", "- 1 × missed")
                .doesNotContain("row-");
    }
}
