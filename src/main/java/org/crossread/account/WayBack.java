package org.crossread.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that a guest asked for, kept in a cookie until they have signed in. */
final class WayBack {
    private static final String NAME = "crossread-way-back";
    private static final String USUAL = "/stories";
    private static final long SECONDS = 600;
    /** A page of this very site: no second slash, which would lead to another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,1000}");

    private WayBack() {}

    static void remember(RoutingContext context) {
        String page = context.request().uri();
        if (OWN.matcher(page).matches()) {
            context.response().addCookie(cookie(URLEncoder.encode(page, StandardCharsets.UTF_8), SECONDS));
        }
    }

    /** Where to go after the sign-in. */
    static String take(RoutingContext context) {
        @Nullable Cookie kept = context.request().getCookie(NAME);
        if (kept == null) {
            return USUAL;
        }
        context.response().addCookie(cookie("", 0));
        String page = decoded(kept.getValue());
        return OWN.matcher(page).matches() ? page : USUAL;
    }

    private static Cookie cookie(String value, long seconds) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setMaxAge(seconds)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
