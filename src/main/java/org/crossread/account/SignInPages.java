package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.Settings;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door: sign in, with the demonstration accounts named where they exist, and sign out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
    private static final Problem WRONG = new Problem("name", "The name or the password is wrong.");
    private static final int TOO_MANY = 429;

    private final boolean demo;
    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Me me;

    SignInPages(Settings settings, SecurityIdentity identity, Accounts accounts, Sessions sessions, Me me) {
        this.demo = settings.demo();
        this.identity = identity;
        this.accounts = accounts;
        this.sessions = sessions;
        this.me = me;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signIn(
                List<Problem> problems, String wrong, List<DemoAccount> accounts, boolean empty);
    }

    @GET
    @Path("sign-in")
    public RestResponse<TemplateInstance> door(
            @RestQuery @DefaultValue("") String error, @RestQuery @DefaultValue("") String wait) {
        if (!wait.isEmpty()) {
            return later(Math.max(1, Pager.typed(wait)));
        }
        if (!identity.isAnonymous() && error.isEmpty()) {
            return RestResponse.seeOther(URI.create("/stories"));
        }
        return RestResponse.ok(page(error.isEmpty() ? List.of() : List.of(WRONG)));
    }

    private RestResponse<TemplateInstance> later(int seconds) {
        Problem problem = new Problem("", Refusal.tooMany(seconds).reason());
        return ResponseBuilder.<TemplateInstance>create(TOO_MANY)
                .entity(page(List.of(problem)))
                .header("Retry-After", seconds)
                .build();
    }

    private TemplateInstance page(List<Problem> problems) {
        boolean empty = !demo && !accounts.administered();
        String wrong = Problem.of(problems, "name").isEmpty() ? "" : "Check the name";
        return Templates.signIn(problems, wrong, demo ? List.of(DemoAccount.values()) : List.of(), empty);
    }

    /** Ends every session of the person; of the demonstration accounts, which many share, only this one. */
    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> signOut(RoutingContext request) {
        me.find().ifPresent(person -> {
            if (!person.demonstration) {
                sessions.endAll(person);
            } else if (me.session() != null) {
                sessions.end(person, me.session());
            }
        });
        SessionCookie.drop(request);
        return RestResponse.seeOther(URI.create("/sign-in"));
    }
}
