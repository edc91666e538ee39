package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own account: the password, where one is signed in, and the tokens of one's programs. */
@Path("/account")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class AccountPages {
    private final Accounts accounts;
    private final SignIn door;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;
    private final Me me;

    AccountPages(Accounts accounts, SignIn door, Sessions sessions, Tokens tokens, Clock clock, Me me) {
        this.accounts = accounts;
        this.door = door;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
        this.me = me;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    @GET
    @Transactional
    public TemplateInstance account() {
        return page("", List.of());
    }

    @POST
    @Path("password")
    public RestResponse<TemplateInstance> change(
            @RestForm @DefaultValue("") String current,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            RoutingContext context) {
        return attempt(() -> {
            Person person = me.person();
            if (person.demonstration) {
                throw Refusal.forbidden("The demonstration accounts keep their passwords: everybody may use them.");
            }
            String accepted = NewPassword.of(password, again, person.name);
            if (door.verify(person.name, current, Caller.address(context)).isEmpty()) {
                throw Refusal.invalid("current", "This is not your password.");
            }
            accounts.change(person, accepted);
            SessionCookie.keep(context, sessions.begin(person, Caller.browser(context), Caller.address(context)));
            return told("Your password is changed. Every other session has ended.");
        });
    }

    /** Ends all sessions of the person's, except that this browser gets a new one. */
    @POST
    @Path("sessions")
    public RestResponse<TemplateInstance> endOthers(RoutingContext context) {
        return attempt(() -> {
            Person person = me.person();
            sessions.endAll(person);
            SessionCookie.keep(context, sessions.begin(person, Caller.browser(context), Caller.address(context)));
            return told("You are signed out everywhere but here.");
        });
    }

    @POST
    @Path("sessions/{id}/end")
    public RestResponse<TemplateInstance> end(long id) {
        return attempt(() -> {
            sessions.end(me.person(), id);
            return told("The session has ended.");
        });
    }

    @POST
    @Path("tokens")
    public RestResponse<TemplateInstance> make(
            @RestForm("token-name") @DefaultValue("") String name,
            @RestForm @DefaultValue("") String scope,
            @RestForm @DefaultValue("90") String days) {
        try {
            String shown = tokens.make(me.person(), name, chosen(scope), whole(days.strip()));
            return RestResponse.ok(page(shown, List.of()));
        } catch (Refusal refusal) {
            AccountView view = AccountView.of(me, clock.instant(), "", List.of(Problem.of(refusal)));
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    Templates.account(view.typed(name, days)));
        }
    }

    @POST
    @Path("tokens/{id}/revocation")
    public RestResponse<TemplateInstance> revoke(long id) {
        return attempt(() -> {
            tokens.revoke(me.person(), id);
            return told("The token is revoked.");
        });
    }

    private static int whole(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static Scope chosen(String typed) {
        return Stream.of(Scope.values())
                .filter(scope -> scope.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("scope", "Choose what the token may do."));
    }

    /** Something that may be refused with words at a field. */
    private interface Attempt {
        RestResponse<TemplateInstance> run();
    }

    private RestResponse<TemplateInstance> attempt(Attempt attempt) {
        try {
            return attempt.run();
        } catch (Refusal refusal) {
            return ResponseBuilder.<TemplateInstance>create(refusal.kind().status())
                    .entity(page("", List.of(Problem.of(refusal))))
                    .build();
        }
    }

    private static RestResponse<TemplateInstance> told(String sentence) {
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/account"))
                .cookie(Flash.saying(sentence))
                .build();
    }

    private TemplateInstance page(String shown, List<Problem> problems) {
        return Templates.account(AccountView.of(me, clock.instant(), shown, problems));
    }
}
