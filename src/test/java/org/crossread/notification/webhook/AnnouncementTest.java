package org.crossread.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long an announcement is tried. */
class AnnouncementTest {
    @Test
    void theWaitsGrowAndComeToTwoDays() {
        assertThat(Announcement.WAITS).isSorted();
        Duration all = Announcement.WAITS.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(46), Duration.ofHours(49));
        assertThat(Instant.EPOCH.plus(all)).isAfter(Instant.EPOCH);
    }
}
