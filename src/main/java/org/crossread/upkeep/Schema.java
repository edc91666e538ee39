package org.crossread.upkeep;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.crossread.account.ChainsAudit;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Names the migrations that are programs, and has the start wait for records that take long to open, as after a crash or on a slow disk. */
@Singleton
class Schema implements FlywayConfigurationCustomizer {
    /** Each as long as requests wait for a connection. */
    private static final int TRIES_MORE = 5;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ChainsAudit());
        configuration.connectRetries(TRIES_MORE);
        configuration.connectRetriesInterval(1);
    }
}
