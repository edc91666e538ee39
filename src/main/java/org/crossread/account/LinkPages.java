package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where one-time links lead: the first administrator's account, or a new password. */
@Path("/link/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LinkPages {
    private final Links links;
    private final Accounts accounts;

    LinkPages(Links links, Accounts accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance link(
                String secret,
                boolean setUp,
                String name,
                List<Problem> problems,
                String wrongName,
                String password,
                String again);
    }

    @GET
    @Transactional
    public TemplateInstance open(String secret) {
        return page(secret, "", List.of());
    }

    @POST
    public RestResponse<TemplateInstance> use(
            String secret,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again) {
        try {
            Person person = take(secret, name, password, again);
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/sign-in"))
                    .cookie(Flash.saying("The password is set. Sign in as " + person.name + "."))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.GONE) {
                throw refusal;
            }
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    page(secret, name, List.of(Problem.of(refusal))));
        }
    }

    private Person take(String secret, String name, String password, String again) {
        OneTimeLink link = links.find(secret);
        if (link.kind == OneTimeLink.Kind.SET_UP) {
            return accounts.setUp(secret, name, NewPassword.of(password, again, name));
        }
        String owner = link.person == null ? "" : link.person.name;
        return accounts.choose(secret, NewPassword.of(password, again, owner));
    }

    private TemplateInstance page(String secret, String typed, List<Problem> problems) {
        OneTimeLink link = links.find(secret);
        String name = link.person == null ? typed : link.person.name;
        return Templates.link(
                secret,
                link.kind == OneTimeLink.Kind.SET_UP,
                name,
                problems,
                Problem.of(problems, "name"),
                Problem.of(problems, "password"),
                Problem.of(problems, "again"));
    }
}
