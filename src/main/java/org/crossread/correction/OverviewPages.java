package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.account.Role;
import org.crossread.web.Precisions;

/** How the desk stands, in numbers. */
@Path("/overview")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {
    private final Precisions precisions;

    OverviewPages(Precisions precisions) {
        this.precisions = precisions;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance overview(Overview overview);
    }

    @GET
    @Transactional
    public TemplateInstance overview() {
        return Templates.overview(Overview.now(precisions.byCheck()));
    }
}
