package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The people, for administrators: who comes in, in which role, and who no longer does. */
@Path("/people")
@RolesAllowed(Role.ADMINISTER)
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {
    private final Accounts accounts;
    private final Me me;

    PeoplePages(Accounts accounts, Me me) {
        this.accounts = accounts;
        this.me = me;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance people(PeopleView view);
    }

    @GET
    @Transactional
    public TemplateInstance people() {
        return Templates.people(view("", "", List.of()));
    }

    /** Shows the new person's link in the answer itself: nowhere else is it ever to be read. */
    @POST
    public RestResponse<TemplateInstance> add(
            @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String role, UriInfo here) {
        return attempt(name, role, () -> {
            String secret = accounts.invite(name, chosen(role), me.person());
            return linked(secret, name.strip(), here);
        });
    }

    @POST
    @Path("{id}/role")
    public RestResponse<TemplateInstance> promote(long id, @RestForm @DefaultValue("") String role) {
        return attempt("", "", () -> {
            Person person = accounts.promote(id, chosen(role), me.person());
            return told(person.name + " is now " + person.role.word() + ".");
        });
    }

    @POST
    @Path("{id}/disabling")
    public RestResponse<TemplateInstance> disable(long id) {
        return attempt("", "", () -> told(accounts.disable(id, true, me.person()).name + " is shut out."));
    }

    @POST
    @Path("{id}/enabling")
    public RestResponse<TemplateInstance> enable(long id) {
        return attempt("", "", () -> told(accounts.disable(id, false, me.person()).name + " may sign in again."));
    }

    @POST
    @Path("{id}/link")
    public RestResponse<TemplateInstance> link(long id, UriInfo here) {
        return attempt("", "", () -> {
            String secret = accounts.reset(id, me.person());
            return linked(secret, Accounts.find(id).name, here);
        });
    }

    private static Role chosen(String typed) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("role", "Choose a role."));
    }

    private RestResponse<TemplateInstance> linked(String secret, String name, UriInfo here) {
        String address =
                here.getBaseUriBuilder().path("link").path(secret).build().toString();
        return RestResponse.ok(Templates.people(view("", "", List.of()).showing(address, name)));
    }

    private RestResponse<TemplateInstance> attempt(
            String name, String role, Supplier<RestResponse<TemplateInstance>> attempt) {
        try {
            return attempt.get();
        } catch (Refusal refusal) {
            return ResponseBuilder.<TemplateInstance>create(refusal.kind().status())
                    .entity(Templates.people(view(name, role, List.of(Problem.of(refusal)))))
                    .build();
        }
    }

    private static RestResponse<TemplateInstance> told(String sentence) {
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/people"))
                .cookie(Flash.saying(sentence))
                .build();
    }

    private PeopleView view(String name, String role, List<Problem> problems) {
        return PeopleView.of(me.person(), name, role, problems);
    }
}
