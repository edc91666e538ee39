package org.crossread.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns programs away in words that come with wrong credentials, or with far too much, before the API is reached. */
@Singleton
class ApiDoor {
    private final ObjectMapper json;
    private final MemorySize longest;

    ApiDoor(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        this.json = json;
        this.longest = longest;
    }

    void guard(@Observes Router router) {
        router.route("/api/*")
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(this::measure);
        router.route("/api/*").failureHandler(this::answer);
    }

    /** The framework's own limit answers without a word. */
    private void measure(RoutingContext request) {
        if (length(request) > longest.asLongValue()) {
            request.response().putHeader("Connection", "close");
            send(request, Failure.of(413, "The request is too large."));
        } else {
            request.next();
        }
    }

    private static long length(RoutingContext request) {
        @Nullable String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.chars().allMatch(Character::isDigit) || length.length() > 18
                ? 0
                : Long.parseLong(length);
    }

    private void answer(RoutingContext request) {
        if (request.failure() instanceof AuthenticationFailedException failed) {
            turnAway(request, failed);
        } else {
            request.next();
        }
    }

    private void turnAway(RoutingContext request, AuthenticationFailedException failed) {
        if (failed.getCause() instanceof Refusal refusal) {
            request.response().putHeader("Retry-After", String.valueOf(refusal.seconds()));
            send(request, Failure.of(refusal.kind().status(), refusal.reason()));
        } else {
            request.response().putHeader("WWW-Authenticate", Failure.CHALLENGE);
            send(request, Failure.of(401, String.valueOf(failed.getMessage())));
        }
    }

    private void send(RoutingContext request, Failure failure) {
        try {
            request.response()
                    .setStatusCode(failure.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Failure.JSON)
                    .end(json.writeValueAsString(failure));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
