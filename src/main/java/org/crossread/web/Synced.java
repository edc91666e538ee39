package org.crossread.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Has H2 write through to the disk before a change is acknowledged: its commits alone do not survive a power cut. PostgreSQL does so
 * by itself.
 */
@Singleton
class Synced {
    private static final Set<String> NOTHING_SAVED = Set.of("/api/v1/readings", "/api/v1/comparisons", "/compare");
    private final Disk disk;
    private final boolean h2;

    Synced(Disk disk, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.disk = disk;
        this.h2 = kind.equals("h2");
    }

    @ServerResponseFilter
    void sync(ContainerRequestContext request, ContainerResponseContext response) {
        boolean change = request.getMethod().equals("POST")
                && !NOTHING_SAVED.contains(request.getUriInfo().getPath());
        // a guest who is shown the door has changed nothing, and is still on the thread that must not wait
        if (h2 && change && response.getStatus() < 400 && BlockingOperationControl.isBlockingAllowed()) {
            disk.sync();
        }
    }

    /** The disk under the records. */
    @Singleton
    static class Disk {
        @Transactional
        void sync() {
            Panache.getEntityManager().createNativeQuery("checkpoint sync").executeUpdate();
        }
    }
}
