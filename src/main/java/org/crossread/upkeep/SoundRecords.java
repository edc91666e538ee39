package org.crossread.upkeep;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells with the readiness what the latest inspection found. A damaged row closes no desk: the answer stays UP and names it. */
@Readiness
@Singleton
class SoundRecords implements HealthCheck {
    private final Inspector inspector;

    SoundRecords(Inspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Records as inspected").up();
        inspector
                .last()
                .ifPresentOrElse(
                        found -> answer.withData("damages", found.damages())
                                .withData("inspected", found.at().toString())
                                .withData("found", found.words()),
                        () -> answer.withData("found", "not inspected yet"));
        return answer.build();
    }
}
