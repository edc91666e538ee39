package org.crossread.story;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.Article.State;
import org.crossread.article.Attempts;
import org.crossread.web.Flash;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The articles that were set aside on their way in, why, and another try. */
@Path("/arrivals")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {
    private static final int PAGE = 50;

    private final Attempts attempts;
    private final Me me;

    ArrivalPages(Attempts attempts, Me me) {
        this.attempts = attempts;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance arrivals(Arriving arriving, List<Article> aside, Pager pager);
    }

    @GET
    @Transactional
    public TemplateInstance arrivals(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        Arriving arriving = Arriving.now();
        int number = Pager.number(Pager.typed(page), PAGE, arriving.aside());
        List<Article> aside = Article.<Article>find("state = ?1 order by id", State.FAILED)
                .page(Page.of(number - 1, PAGE))
                .list();
        return Templates.arrivals(arriving, aside, Pager.of(here, number, PAGE, arriving.aside()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public RestResponse<Void> again(long id) {
        Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> Refusal.missing("article", id));
        attempts.again(article, me.person());
        return ResponseBuilder.<Void>seeOther(URI.create("/arrivals"))
                .cookie(Flash.saying("“" + article.title + "” is tried once more."))
                .build();
    }
}
