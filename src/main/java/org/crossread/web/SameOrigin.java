package org.crossread.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site's page asks a visitor's browser for, sign-in included. Browsers say where a request comes from in
 * Sec-Fetch-Site and Origin; programs send neither.
 */
@Singleton
class SameOrigin {
    private static final int BEFORE_SIGN_IN = 300;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final PlainAnswer answer;

    SameOrigin(PlainAnswer answer) {
        this.answer = answer;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || own(request)) {
            context.next();
        } else {
            answer.send(context, Failure.of(403, "This request comes from another site."));
        }
    }

    private static boolean own(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin == null || sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            @Nullable String authority = URI.create(origin).getAuthority();
            return authority != null
                    && request.authority() != null
                    && authority.equals(request.authority().toString());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
