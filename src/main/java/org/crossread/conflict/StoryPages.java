package org.crossread.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import org.crossread.story.Proposal;
import org.crossread.story.Stories;
import org.crossread.story.Story;
import org.crossread.web.Csv;
import org.crossread.web.Pager;
import org.crossread.web.Showing;
import org.crossread.web.language.LanguageDoor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The stories, and of each the collation: questions down, articles across. */
@Path("/")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class StoryPages {
    private static final int PAGE = 25;

    private final Stories stories;
    private final DrawnSheets sheets;
    private final Me me;

    StoryPages(Stories stories, DrawnSheets sheets, Me me) {
        this.stories = stories;
        this.sheets = sheets;
        this.me = me;
    }

    @CheckedTemplate(basePath = "conflict", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance stories(StoryList list);

        static native TemplateInstance changes(Story story, List<StoryChange> changes, Pager pager);

        static native TemplateInstance story(
                Story story, Sheet sheet, RawString drawn, List<ArticleSlip> slips, Progress progress, long proposals);

        static native TemplateInstance sheet(Sheet sheet);
    }

    @GET
    @PermitAll
    public RestResponse<Void> home() {
        return RestResponse.seeOther(URI.create("/stories"));
    }

    @GET
    @Path("stories")
    @Transactional
    public TemplateInstance stories(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        StoryFilter filter = StoryFilter.of(here.getQueryParameters());
        long total = StoryLine.count(filter);
        int number = Pager.number(Pager.typed(page), PAGE, total);
        boolean nothing = total == 0 && Story.count() == 0;
        return Templates.stories(StoryList.of(
                filter, nothing, StoryLine.list(filter, number, PAGE), Pager.of(here, number, PAGE, total)));
    }

    /** What each comparison of a story changed, latest first. */
    @GET
    @Path("stories/{id}/changes")
    @Transactional
    public TemplateInstance changes(long id, @RestQuery @DefaultValue("1") String page, UriInfo here) {
        Story story = Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
        long total = StoryChange.count("story", story);
        int number = Pager.number(Pager.typed(page), PAGE, total);
        List<StoryChange> changes = StoryChange.<StoryChange>find("story = ?1 order by happenedAt desc, id desc", story)
                .page(number - 1, PAGE)
                .list();
        return Templates.changes(story, changes, Pager.of(here, number, PAGE, total));
    }

    /** Has a story compared again whose comparison failed. */
    @POST
    @Path("stories/{id}/analysis")
    @RolesAllowed(Role.CHECK)
    @Transactional
    public RestResponse<Void> again(long id) {
        Story story = Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
        stories.again(story, me.person());
        return RestResponse.seeOther(URI.create("/stories/" + id));
    }

    @GET
    @Path("stories/{id}")
    @Transactional
    public RestResponse<TemplateInstance> story(long id, RoutingContext request) {
        Showing.only();
        Story story = Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
        if (story.mergedInto != null) {
            return RestResponse.seeOther(URI.create("/stories/" + story.mergedInto.id));
        }
        List<ArticleSlip> slips = ArticleSlip.of(story);
        DrawnSheets.Drawn drawn =
                sheets.of(story, LanguageDoor.of(request), new StorySheet(story, slips), Templates::sheet);
        return RestResponse.ok(Templates.story(
                story, drawn.sheet(), drawn.html(), slips, Progress.of(story), Proposal.waiting(story)));
    }

    /** The collation as a table for spreadsheets. */
    @GET
    @Path("stories/{id}/collation.csv")
    @Produces("text/csv")
    @Transactional
    public RestResponse<String> table(long id) {
        Story story = Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
        String csv = SheetTable.of(new StorySheet(story, List.of()).sheet()).toString();
        return RestResponse.ResponseBuilder.ok(csv, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"story-" + id + ".csv\"")
                .build();
    }
}
