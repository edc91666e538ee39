package org.crossread.web;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.crossread.Refusal;

/** Turns programs away in words that come with wrong credentials, or too often, before the API is reached. */
@Singleton
class ApiDoor {
    private final PlainAnswer answer;

    ApiDoor(PlainAnswer answer) {
        this.answer = answer;
    }

    void guard(@Observes Router router) {
        router.route("/api/*").failureHandler(this::explain);
    }

    private void explain(RoutingContext request) {
        if (request.failure() instanceof AuthenticationFailedException failed) {
            turnAway(request, failed);
        } else {
            request.next();
        }
    }

    private void turnAway(RoutingContext request, AuthenticationFailedException failed) {
        if (failed.getCause() instanceof Refusal refusal) {
            request.response().putHeader("Retry-After", String.valueOf(refusal.seconds()));
            answer.send(request, Failure.of(refusal.kind().status(), refusal.reason()));
        } else {
            request.response().putHeader("WWW-Authenticate", Failure.CHALLENGE);
            answer.send(request, Failure.of(401, String.valueOf(failed.getMessage())));
        }
    }
}
