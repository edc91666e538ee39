package org.crossread.correction;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crossread.account.Role;
import org.crossread.conflict.SilentCorrection;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** The words that sources took back, and the conflicts that were gone with them. */
@Path("/noticed")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class NoticedPages {
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance noticed(List<SilentCorrection> corrections, Pager pager);
    }

    @GET
    @Transactional
    public TemplateInstance noticed(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = SilentCorrection.count();
        int number = Pager.number(Pager.typed(page), PAGE, total);
        List<SilentCorrection> noticed = SilentCorrection.<SilentCorrection>find(
                        "from SilentCorrection s join fetch s.conflict join fetch s.article order by s.id desc")
                .page(Page.of(number - 1, PAGE))
                .list();
        return Templates.noticed(noticed, Pager.of(here, number, PAGE, total));
    }
}
