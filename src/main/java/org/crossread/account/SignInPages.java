package org.crossread.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.crossread.web.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door: sign in, with the demonstration accounts named where they exist. */
@Path("/sign-in")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
    private static final Problem WRONG = new Problem("name", "The name or the password is wrong.");

    private final boolean demo;
    private final SecurityIdentity identity;

    SignInPages(
            @ConfigProperty(name = "crossread.demo", defaultValue = "false") boolean demo, SecurityIdentity identity) {
        this.demo = demo;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signIn(List<Problem> problems, List<DemoAccount> accounts);
    }

    @GET
    public RestResponse<TemplateInstance> door(@RestQuery @Nullable String error) {
        if (!identity.isAnonymous() && error == null) {
            return RestResponse.seeOther(URI.create("/stories"));
        }
        List<Problem> problems = error == null ? List.of() : List.of(WRONG);
        return RestResponse.ok(Templates.signIn(problems, demo ? List.of(DemoAccount.values()) : List.of()));
    }
}
