package org.crossread.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.crossread.web.Precisions.Precision;
import org.jspecify.annotations.Nullable;

/** The example files of the checks as help: what each reads, compares and still gets wrong. */
@Path("/checks")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HelpPages {
    private final Helps helps;
    private final Precisions precisions;

    HelpPages(Helps helps, Precisions precisions) {
        this.helps = helps;
        this.precisions = precisions;
    }

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance checks(List<Help> helps, Map<String, Precision> precisions);

        static native TemplateInstance check(Help help, List<Help> helps, @Nullable Precision precision);
    }

    @GET
    public TemplateInstance checks() {
        return Templates.checks(helps.all(), precisions.byCheck());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance check(String id) {
        Help help = helps.of(id).orElseThrow(() -> new NotFoundException("There is no check " + id + "."));
        return Templates.check(help, helps.all(), precisions.byCheck().get(id));
    }
}
