package org.crossread.account;

import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends a session. */
@Path("/sign-out")
@PermitAll
public class SignOut {
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> signOut(RoutingContext request) {
        FormAuthenticationMechanism.logout(request);
        return RestResponse.seeOther(URI.create("/sign-in"));
    }
}
