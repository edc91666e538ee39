package org.crossread.account;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.crossread.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes what is typed at the door. Beside the pages, because whoever comes to the door has no page yet whose token could be sent back. */
@Singleton
class SignInForm {
    private static final Logger LOG = Logger.getLogger(SignInForm.class);
    private static final String ADDRESS = "/j_security_check";
    private static final long LONGEST = 64_000;

    private final SignIn door;
    private final Sessions sessions;

    SignInForm(SignIn door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    void stand(@Observes Router router) {
        router.post(ADDRESS)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST))
                .blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        try {
            Optional<Person> person = door.verify(
                    typed(context, "j_username").strip(), typed(context, "j_password"), Caller.address(context));
            person.ifPresentOrElse(known -> letIn(known, context), () -> lead(context, "/sign-in?error=1"));
        } catch (Refusal refusal) {
            // the page at this address, with its status, though the form went elsewhere
            context.reroute(HttpMethod.GET, "/sign-in?wait=" + refusal.seconds());
        }
    }

    private void letIn(Person person, RoutingContext context) {
        SessionCookie.keep(context, sessions.begin(person, Caller.browser(context), Caller.address(context)));
        LOG.infof("Person %d signed in.", person.id);
        lead(context, WayBack.take(context));
    }

    private static void lead(RoutingContext context, String page) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, page)
                .end();
    }

    private static String typed(RoutingContext context, String field) {
        @Nullable String typed = context.request().getFormAttribute(field);
        return typed == null ? "" : typed;
    }
}
