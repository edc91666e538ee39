package org.crossread.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser keeps while somebody is signed in: out of reach of scripts, not sent along from other sites, gone with the browser. Over
 * TLS its name binds it to this very host.
 */
final class SessionCookie {
    private static final String NAME = "crossread-session";
    private static final String BOUND = "__Host-" + NAME;

    private SessionCookie() {}

    static Optional<String> read(RoutingContext context) {
        @Nullable Cookie cookie = context.request().getCookie(name(context));
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    static void keep(RoutingContext context, String secret) {
        context.response().addCookie(cookie(context, secret));
    }

    static void drop(RoutingContext context) {
        context.response().addCookie(cookie(context, "").setMaxAge(0));
    }

    private static Cookie cookie(RoutingContext context, String value) {
        return Cookie.cookie(name(context), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String name(RoutingContext context) {
        return context.request().isSSL() ? BOUND : NAME;
    }
}
