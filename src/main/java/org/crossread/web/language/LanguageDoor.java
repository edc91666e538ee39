package org.crossread.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Settles the language of each page before anything else is done: the one that was chosen here, else the one that the browser prefers, else
 * English.
 */
@Singleton
public class LanguageDoor {
    static final String COOKIE = "crossread-language";
    private static final String CHOSEN = LanguageDoor.class.getName();
    private static final int BEFORE_ALL = 410;

    private final CurrentVertxRequest current;

    LanguageDoor(CurrentVertxRequest current) {
        this.current = current;
    }

    void open(@Observes Filters filters) {
        filters.register(LanguageDoor::settle, BEFORE_ALL);
    }

    void speak(@Observes EngineBuilder pages) {
        pages.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            @Nullable RoutingContext request = current.getCurrent();
            if (request != null) {
                page.setLocale(of(request).locale());
            }
        }
    }

    /** The language of a page on its way. */
    public static Language of(RoutingContext request) {
        return request.get(CHOSEN) instanceof Language settled ? settled : Language.EN;
    }

    private static void settle(RoutingContext request) {
        if (!request.request().path().startsWith("/api/")) {
            Language language = chosen(request);
            request.put(CHOSEN, language);
            request.addHeadersEndHandler(sent -> tell(request.response().headers(), language));
        }
        request.next();
    }

    private static Language chosen(RoutingContext request) {
        @Nullable Cookie cookie = request.request().getCookie(COOKIE);
        @Nullable Language kept = cookie == null ? null : Language.of(cookie.getValue());
        return kept != null ? kept : Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static void tell(MultiMap headers, Language language) {
        @Nullable String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/html")) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, language.code());
            headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
