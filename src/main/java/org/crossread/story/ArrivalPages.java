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
import org.crossread.web.Words;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The articles that were set aside on their way in, the stories whose comparison was given up, why, and another try. */
@Path("/arrivals")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {
    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;

    private final Attempts attempts;
    private final Stories stories;
    private final Me me;

    ArrivalPages(Attempts attempts, Stories stories, Me me) {
        this.attempts = attempts;
        this.stories = stories;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance arrivals(
                Arriving arriving, List<Article> aside, Pager pager, List<Story> givenUp, boolean all);
    }

    @GET
    @Transactional
    public TemplateInstance arrivals(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        Arriving arriving = Arriving.now();
        int number = Pager.number(Pager.typed(page), PAGE, arriving.aside());
        List<Article> aside = Article.<Article>find("state = ?1 order by id", State.FAILED)
                .page(Page.of(number - 1, PAGE))
                .list();
        List<Story> givenUp = givenUp(PAGE);
        boolean all = me.person().may(Role.ADMIN) && aside.size() + givenUp.size() > 1;
        return Templates.arrivals(arriving, aside, Pager.of(here, number, PAGE, arriving.aside()), givenUp, all);
    }

    private static List<Story> givenUp(int most) {
        return Story.<Story>find("analysis = ?1 order by id", Story.Analysis.FAILED)
                .page(Page.ofSize(most))
                .list();
    }

    /** Tries again whatever was set aside or given up, for instance once a mended version of Crossread runs. */
    @POST
    @RolesAllowed(Role.ADMINISTER)
    @Transactional
    public RestResponse<Void> allAgain() {
        List<Article> aside = Article.<Article>find("state = ?1 order by id", State.FAILED)
                .page(Page.ofSize(AT_ONCE))
                .list();
        List<Story> givenUp = givenUp(AT_ONCE);
        aside.forEach(article -> attempts.again(article, me.person()));
        givenUp.forEach(story -> stories.again(story, me.person()));
        return ResponseBuilder.<Void>seeOther(URI.create("/arrivals"))
                .cookie(Flash.saying(Words.counted(aside.size(), "article", "articles") + " and "
                        + Words.counted(givenUp.size(), "story", "stories") + " are tried once more."))
                .build();
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
