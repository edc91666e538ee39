package org.crossread.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {
    @Test
    void saysWhatItHadNoTimeToLookAt() {
        assertThat(of(false, finding(true, 0), finding(false, 0), finding(false, 0))
                        .words())
                .isEqualTo("1 of 3 invariants hold, 2 not looked at for want of time (quick inspection)");
        assertThat(of(false, finding(true, 2), finding(true, 0), finding(false, 0))
                        .words())
                .isEqualTo("2 damages in 1 of 2 invariants, 1 not looked at for want of time (quick inspection)");
    }

    @Test
    void saysNothingOfTimeWhereItLookedAtAll() {
        assertThat(of(true, finding(true, 0), finding(true, 0)).words()).isEqualTo("2 of 2 invariants hold");
        assertThat(of(true, finding(true, 0), finding(true, 1)).words()).isEqualTo("1 damage in 1 of 2 invariants");
    }

    private static Inspection of(boolean whole, Inspection.Finding... findings) {
        return new Inspection(Instant.EPOCH, Duration.ofMillis(7), whole, List.of(findings));
    }

    private static Inspection.Finding finding(boolean looked, long count) {
        return new Inspection.Finding("name", "what it says", "what to do", looked, List.of(), count);
    }
}
