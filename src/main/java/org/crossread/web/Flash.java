package org.crossread.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A sentence that an action leaves for the next page: kept in a cookie for a minute, shown once. */
public final class Flash {
    private static final String NAME = "crossread-flash";

    private Flash() {}

    /** The cookie to send with the redirect. */
    public static NewCookie saying(String sentence) {
        return new NewCookie.Builder(NAME)
                .value(URLEncoder.encode(sentence, StandardCharsets.UTF_8))
                .path("/")
                .maxAge(60)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    static @Nullable String take(RoutingContext request) {
        Cookie left = request.request().getCookie(NAME);
        if (left == null || left.getValue().isEmpty()) {
            return null;
        }
        request.response()
                .addCookie(Cookie.cookie(NAME, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT));
        return decoded(left.getValue());
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
