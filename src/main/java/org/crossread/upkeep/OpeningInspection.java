package org.crossread.upkeep;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A quick inspection as the desk opens, beside its work: what it finds stands in the log and in the readiness. */
@Singleton
class OpeningInspection {
    private static final Logger LOG = Logger.getLogger(OpeningInspection.class);

    private final Inspector inspector;
    private final boolean records;

    OpeningInspection(
            Inspector inspector,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records) {
        this.inspector = inspector;
        this.records = records;
    }

    void onStart(@Observes StartupEvent event) {
        if (records) {
            Infrastructure.getDefaultWorkerPool().execute(this::inspect);
        }
    }

    private void inspect() {
        try {
            Inspection found = inspector.quick();
            if (found.sound()) {
                LOG.infof("Records: %s, in %d ms.", found.words(), found.took().toMillis());
                return;
            }
            LOG.errorf("Records: %s. Stop Crossread and run: java -jar quarkus-run.jar verify", found.words());
            found.broken().forEach(broken -> LOG.errorf("%s: %s", broken.name(), broken.damages()));
        } catch (RuntimeException e) {
            LOG.error("The records could not be inspected.", e);
        }
    }
}
