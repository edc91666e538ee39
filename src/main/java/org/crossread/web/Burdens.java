package org.crossread.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses, in words, requests that are too large, and hangs up on those that do not come to an end. */
@Singleton
class Burdens {
    private final PlainAnswer answer;
    private final MemorySize largest;
    private final long patience;

    Burdens(
            PlainAnswer answer,
            Settings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.answer = answer;
        this.largest = largest;
        this.patience = settings.patience().toMillis();
    }

    void guard(@Observes Router router, Vertx vertx) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(request -> weigh(request, vertx));
    }

    /** The framework's own limit answers without a word. */
    private void weigh(RoutingContext request, Vertx vertx) {
        if (length(request) > largest.asLongValue()) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            String limit = largest.asLongValue() / (1024 * 1024) + " MB";
            answer.send(request, Failure.of(413, "The request is too large: at most " + limit + " are taken at once."));
        } else {
            awaitItsEnd(request, vertx);
            request.next();
        }
    }

    private void awaitItsEnd(RoutingContext request, Vertx vertx) {
        if (!request.request().isEnded()) {
            long timer = vertx.setTimer(patience, late -> {
                if (!request.request().isEnded()) {
                    request.request().connection().close();
                }
            });
            request.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
    }

    private static long length(RoutingContext request) {
        @Nullable String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.chars().allMatch(Character::isDigit) || length.length() > 18
                ? 0
                : Long.parseLong(length);
    }
}
