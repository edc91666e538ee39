package org.crossread.upkeep;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.crossread.account.ChainsAudit;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Names the migrations that are programs, and has the start try again where opening the records took longer than requests wait for them. */
@Singleton
class Schema implements FlywayConfigurationCustomizer {
    private static final int TRIES_MORE = 5;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ChainsAudit());
        configuration.connectRetries(TRIES_MORE);
        configuration.connectRetriesInterval(1);
    }
}
