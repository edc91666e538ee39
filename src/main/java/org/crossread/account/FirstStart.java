package org.crossread.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens or closes the demonstration accounts, and where nobody can sign in prints the link by which the first administrator comes in. */
@Singleton
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final Links links;
    private final Settings settings;
    private final boolean serves;
    private final int port;

    FirstStart(
            Accounts accounts,
            Links links,
            Settings settings,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.serves = serves && records;
        this.port = port;
    }

    void onStart(@Observes @Priority(1) StartupEvent event) {
        if (!serves) {
            return;
        }
        if (settings.demo()) {
            accounts.demonstrate();
        } else {
            accounts.endDemonstration();
            sayHowToBegin();
        }
    }

    void sayHowToBegin() {
        if (!accounts.administered()) {
            String secret = links.make(OneTimeLink.Kind.SET_UP, null);
            LOG.warnf(
                    "Nobody can sign in yet. Open http://localhost:%d/link/%s, or the same path at the address under which you reach"
                            + " Crossread, and choose the administrator's name and password. The link works once, within a day; a"
                            + " restart prints a new one. To look around first, start with CROSSREAD_DEMO=true.",
                    port, secret);
        }
    }
}
