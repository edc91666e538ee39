package org.crossread.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** The public log of corrections: open to everybody. */
@Path("/published")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {
    private static final int PAGE = 25;

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance published(List<PublicationView> publications, Pager pager);

        static native TemplateInstance publication(PublicationView view, RawString jsonLd);
    }

    @GET
    @Transactional
    public TemplateInstance published(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = Publication.count();
        int shown = Pager.number(Pager.typed(page), PAGE, total);
        List<PublicationView> views = Publication.newest(shown - 1, PAGE).stream()
                .map(PublicationView::of)
                .toList();
        return Templates.published(views, Pager.of(here, shown, PAGE, total));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance publication(long id) {
        Publication publication = Publication.<Publication>findByIdOptional(id)
                .orElseThrow(() -> Refusal.missing("published correction", id));
        return Templates.publication(PublicationView.of(publication), JsonLd.of(publication));
    }
}
