package org.crossread.story;

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
import org.crossread.article.delivery.Delivery;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** The history of all that was brought. */
@Path("/imports")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance deliveries(List<Delivery> deliveries, Pager pager);
    }

    /** All that was ever brought, latest first. */
    @GET
    @Transactional
    public TemplateInstance history(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = Delivery.count();
        int number = Pager.number(Pager.typed(page), PAGE, total);
        List<Delivery> shown = Delivery.<Delivery>find("from Delivery d left join fetch d.createdBy order by d.id desc")
                .page(Page.of(number - 1, PAGE))
                .list();
        return Templates.deliveries(shown, Pager.of(here, number, PAGE, total));
    }
}
