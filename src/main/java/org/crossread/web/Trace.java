package org.crossread.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request a number, which stands in every line that the log has of it and in the answer, and beside it the number of the person.
 * Names stay out of the log, and so does whatever people write.
 */
@Singleton
class Trace {
    /** The attribute of an identity that holds the person's number. */
    private static final String PERSON = "person";

    private static final String HEADER = "X-Request-Id";
    private static final int FIRST = 1000;
    private static final int BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private final SecurityIdentity identity;

    Trace(SecurityIdentity identity) {
        this.identity = identity;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::number, FIRST);
    }

    private void number(RoutingContext request) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        request.response().putHeader(HEADER, number);
        MDC.put("request", number);
        request.next();
    }

    @ServerRequestFilter
    void person() {
        @Nullable Object person = identity.getAttribute(PERSON);
        if (person != null) {
            MDC.put("user", person.toString());
        }
    }
}
