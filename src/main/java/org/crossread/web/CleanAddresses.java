package org.crossread.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Turns away addresses that hold a NUL: no text has one here, and PostgreSQL takes none. */
@Singleton
class CleanAddresses {
    private static final int AFTER_HOSTS = 349;

    private final PlainAnswer answer;

    CleanAddresses(PlainAnswer answer) {
        this.answer = answer;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, AFTER_HOSTS);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().contains("%00")) {
            answer.send(request, Failure.of(400, "The address holds a character that no text has (NUL). Take it out."));
        } else {
            request.next();
        }
    }
}
