package org.crossread.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a request that failed in the form that its sender can read. */
@RequestScoped
class Answers {
    private final RoutingContext request;
    private final Engine pages;
    private final HttpAuthenticator door;

    Answers(RoutingContext request, Engine pages, HttpAuthenticator door) {
        this.request = request;
        this.pages = pages;
        this.door = door;
    }

    Response to(Failure failure) {
        if (forPrograms()) {
            return Response.status(failure.status())
                    .type(Failure.JSON)
                    .entity(failure)
                    .build();
        }
        return Response.status(failure.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page(failure))
                .build();
    }

    /** Programs are asked for their credentials, people are shown the door and led back afterwards. */
    Uni<Response> toGuest() {
        if (forPrograms()) {
            Failure failure =
                    Failure.of(401, "Send a token as Authorization: Bearer, or a name and a password by HTTP Basic.");
            return Uni.createFrom()
                    .item(Response.fromResponse(to(failure))
                            .header(HttpHeaders.WWW_AUTHENTICATE, Failure.CHALLENGE)
                            .build());
        }
        return door.getChallenge(request)
                .map(challenge -> Response.status(challenge.status)
                        .header(challenge.headerName.toString(), challenge.headerContent)
                        .build());
    }

    private boolean forPrograms() {
        return request.request().path().startsWith("/api/");
    }

    private String page(Failure failure) {
        @Nullable Template page = pages.getTemplate("web/error");
        Map<String, Object> data =
                Map.of("status", failure.status(), "title", failure.title(), "message", failure.detail());
        return page == null ? failure.detail() : page.data(data).render();
    }
}
