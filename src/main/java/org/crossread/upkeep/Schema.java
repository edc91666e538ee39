package org.crossread.upkeep;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.crossread.account.ChainsAudit;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Names the migrations that are programs. */
@Singleton
class Schema implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new ChainsAudit());
    }
}
