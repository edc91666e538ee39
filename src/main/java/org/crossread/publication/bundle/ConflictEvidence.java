package org.crossread.publication.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.crossread.account.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence bundle of a conflict as it stands, to take away. */
@Path("/conflicts/{id}/evidence.zip")
@RolesAllowed(Role.VIEW)
@Produces(PublicationEvidence.ZIP)
public class ConflictEvidence {
    private final Bundles bundles;

    ConflictEvidence(Bundles bundles) {
        this.bundles = bundles;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<byte[]> take(long id) {
        return PublicationEvidence.answer(bundles.ofConflict(id), "conflict-" + id);
    }
}
