package org.crossread.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.crossread.web.language.LanguageDoor;
import org.jspecify.annotations.Nullable;

/** Turns a request away before any page is reached: in words, as problem+json under the API, as a page without a menu elsewhere. */
@Singleton
class PlainAnswer {
    private final ObjectMapper json;
    private final Engine pages;

    PlainAnswer(ObjectMapper json, Engine pages) {
        this.json = json;
        this.pages = pages;
    }

    void send(RoutingContext request, Failure failure) {
        if (request.response().headWritten()) {
            return;
        }
        boolean api = request.request().path().startsWith("/api/");
        request.response()
                .setStatusCode(failure.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Failure.JSON : "text/html;charset=utf-8")
                .end(api ? problem(failure) : page(request, failure));
    }

    private String problem(Failure failure) {
        try {
            return json.writeValueAsString(failure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(RoutingContext request, Failure failure) {
        @Nullable Template page = pages.getTemplate("web/plain");
        return page == null
                ? failure.detail()
                : page.data("status", failure.status(), "title", failure.title(), "message", failure.detail())
                        .data("language", LanguageDoor.of(request))
                        .setLocale(LanguageDoor.of(request).locale())
                        .render();
    }
}
