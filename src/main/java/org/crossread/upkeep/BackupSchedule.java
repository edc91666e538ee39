package org.crossread.upkeep;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.crossread.Settings;
import org.jboss.logging.Logger;

/** Backs up by itself whenever the newest backup has grown too old. */
@Singleton
class BackupSchedule {
    private static final Logger LOG = Logger.getLogger(BackupSchedule.class);
    private static final String OFF = "off";

    private final Backups backups;
    private final Settings settings;

    BackupSchedule(Backups backups, Settings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @Scheduled(
            every = "10m",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "backups",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        String every = settings.backups().every();
        if (!every.equals(OFF) && old(DurationConverter.parseDuration(every))) {
            try {
                Backups.Kept made = backups.make();
                LOG.infof("Backed up into %s, %s.", made.path(), made.size());
            } catch (RuntimeException e) {
                LOG.error("The backup failed. It is tried again in ten minutes.", e);
            }
        }
    }

    private boolean old(Duration most) {
        return backups.age().filter(age -> age.compareTo(most) < 0).isEmpty();
    }
}
