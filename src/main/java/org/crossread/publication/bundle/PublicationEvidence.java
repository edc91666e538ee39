package org.crossread.publication.bundle;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.crossread.Settings;
import org.crossread.account.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The evidence bundle of a published correction, to take away. It holds whole articles: for who is signed in, or for everybody where the
 * operator says so.
 */
@Path("/published/{id}/evidence.zip")
@PermitAll
@Produces(PublicationEvidence.ZIP)
public class PublicationEvidence {
    static final String ZIP = "application/zip";

    private final Bundles bundles;
    private final Settings settings;
    private final Me me;

    PublicationEvidence(Bundles bundles, Settings settings, Me me) {
        this.bundles = bundles;
        this.settings = settings;
        this.me = me;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<byte[]> take(long id) {
        if (!settings.corrections().openBundles() && !me.isViewer()) {
            throw new UnauthorizedException("Please sign in.");
        }
        return answer(bundles.ofPublication(id), "publication-" + id);
    }

    static RestResponse<byte[]> answer(Bundle bundle, String name) {
        return ResponseBuilder.ok(bundle.zip())
                .header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"")
                .build();
    }
}
