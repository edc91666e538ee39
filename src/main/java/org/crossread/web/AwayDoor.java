package org.crossread.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Answers those who come while not even their account can be looked up, because the records cannot be reached. */
@Singleton
class AwayDoor {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>%1$s – Crossread</title>"
                    + "<h1>%1$s</h1><p>%2$s</p>";
    private final ObjectMapper json;

    AwayDoor(ObjectMapper json) {
        this.json = json;
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        @Nullable Unreachable why = Unreachable.of(request.failure());
        if (why == null || request.response().headWritten()) {
            request.next();
            return;
        }
        Failure failure = Failure.of(503, why.words());
        boolean program = request.request().path().startsWith("/api/");
        request.response()
                .setStatusCode(failure.status())
                .putHeader("Retry-After", String.valueOf(Unreachable.RETRY_AFTER))
                .putHeader(HttpHeaders.CONTENT_TYPE, program ? Failure.JSON : "text/html; charset=utf-8")
                .end(program ? problem(failure) : PAGE.formatted(failure.title(), failure.detail()));
    }

    private String problem(Failure failure) {
        try {
            return json.writeValueAsString(failure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
