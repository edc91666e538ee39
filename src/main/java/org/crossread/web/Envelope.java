package org.crossread.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** What goes on every answer beside the fixed headers of application.properties: what depends on TLS, and on whether it may be kept. */
@Singleton
class Envelope {
    private static final int BEFORE_ALL = 400;
    private static final String YEAR = "max-age=31536000; includeSubDomains";

    void close(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(sent -> seal(request));
                    request.next();
                },
                BEFORE_ALL);
    }

    private static void seal(RoutingContext request) {
        MultiMap headers = request.response().headers();
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", YEAR);
            List<String> cookies = headers.getAll(HttpHeaders.SET_COOKIE).stream()
                    .map(cookie -> cookie.contains("; Secure") ? cookie : cookie + "; Secure")
                    .toList();
            headers.remove(HttpHeaders.SET_COOKIE);
            cookies.forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        }
    }
}
