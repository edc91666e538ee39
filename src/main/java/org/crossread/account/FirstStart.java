package org.crossread.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens or closes the demonstration accounts, and says how to begin where nobody can sign in. */
@Singleton
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final Settings settings;
    private final boolean records;

    FirstStart(
            Accounts accounts,
            Settings settings,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records) {
        this.accounts = accounts;
        this.settings = settings;
        this.records = records;
    }

    void onStart(@Observes @Priority(1) StartupEvent event) {
        if (!records) {
            return;
        }
        if (settings.demo()) {
            accounts.demonstrate();
        } else {
            accounts.endDemonstration();
            sayHowToBegin();
        }
    }

    private static void sayHowToBegin() {
        if (Person.count("role = ?1 and disabled = false", Role.ADMIN) == 0) {
            LOG.warn("Nobody can administer Crossread yet. Stop it and add an administrator: java -jar quarkus-run.jar"
                    + " person NAME admin --password. To look around first, start with CROSSREAD_DEMO=true.");
        }
    }
}
