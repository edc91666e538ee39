package org.crossread.upkeep;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossread.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says that the desk is not ready while the disk under its data is full. */
@Readiness
@Singleton
class FreeDisk implements HealthCheck {
    /** As much as an import of the largest article writes. */
    private static final long LEAST = 8L << 20;

    private final Settings settings;

    FreeDisk(Settings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        Path folder = settings.data();
        if (!Files.isDirectory(folder)) {
            return HealthCheckResponse.named("Free disk").up().build();
        }
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return HealthCheckResponse.named("Free disk")
                    .status(free >= LEAST)
                    .withData("free megabytes", free >> 20)
                    .build();
        } catch (IOException e) {
            return HealthCheckResponse.named("Free disk").down().build();
        }
    }
}
