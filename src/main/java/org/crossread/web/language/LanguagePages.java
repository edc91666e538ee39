package org.crossread.web.language;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.crossread.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The choice of the language that pages speak: kept in this browser for a year, for guests as well. */
@Path("/language")
@PermitAll
public class LanguagePages {
    private static final int YEAR = 365 * 24 * 60 * 60;

    @POST
    public RestResponse<Void> choose(
            @RestForm @DefaultValue("") String language, @RestForm @DefaultValue("") String back) {
        @Nullable Language chosen = Language.of(language);
        if (chosen == null) {
            throw Refusal.invalid("language", "There is no such language here.");
        }
        return ResponseBuilder.<Void>seeOther(own(back)).cookie(kept(chosen)).build();
    }

    private static NewCookie kept(Language language) {
        return new NewCookie.Builder(LanguageDoor.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Only ever to a page of this server. */
    private static URI own(String back) {
        if (!back.matches("/(?:[A-Za-z0-9._~%&=?+,:;@-][A-Za-z0-9/._~%&=?+,:;@-]{0,2000}+)?")) {
            return URI.create("/");
        }
        try {
            return URI.create(back);
        } catch (IllegalArgumentException malformed) {
            return URI.create("/");
        }
    }
}
