package org.crossread.group;

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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.story.Story;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The groups of a story: why the statements of each stand side by side, and the ways to arrange them otherwise. */
@Path("/stories/{id}/groups")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class GroupPages {
    private final Arranging arranging;
    private final Me me;

    GroupPages(Arranging arranging, Me me) {
        this.arranging = arranging;
        this.me = me;
    }

    @CheckedTemplate(basePath = "group", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance groups(
                Story story, List<StatementGroup> groups, List<GroupConstraint> decisions);

        static native TemplateInstance group(StatementGroup group, List<StatementGroup> others, List<Problem> problems);
    }

    /** All groups of the story, and what people decided about their statements. */
    @GET
    @Transactional
    public TemplateInstance groups(long id) {
        Story story = story(id);
        return Templates.groups(story, StatementGroup.of(story), GroupConstraint.of(story));
    }

    @GET
    @Path("{group}")
    @Transactional
    public TemplateInstance group(long id, long group) {
        return page(find(id, group), List.of());
    }

    @POST
    @Path("{group}/out")
    @RolesAllowed(Role.CHECK)
    @Transactional
    public RestResponse<TemplateInstance> out(long id, long group, @RestForm @Nullable List<Long> statement) {
        StatementGroup found = find(id, group);
        return done(found, () -> arranging.takeOut(found, statement == null ? List.of() : statement, me.person()));
    }

    @POST
    @Path("{group}/in")
    @RolesAllowed(Role.CHECK)
    @Transactional
    public RestResponse<TemplateInstance> in(long id, long group, @RestForm @DefaultValue("-1") int near) {
        StatementGroup found = find(id, group);
        return done(found, () -> arranging.takeIn(found, near, me.person()));
    }

    @POST
    @Path("{group}/merge")
    @RolesAllowed(Role.CHECK)
    @Transactional
    public RestResponse<TemplateInstance> merge(long id, long group, @RestForm @DefaultValue("0") long other) {
        StatementGroup found = find(id, group);
        return done(found, () -> arranging.merge(found, find(id, other), me.person()));
    }

    @POST
    @Path("decisions/{decision}/back")
    @RolesAllowed(Role.CHECK)
    @Transactional
    public RestResponse<TemplateInstance> back(long id, long decision) {
        arranging.takeBack(story(id), decision, me.person());
        return toGroups(id, "Taken back. The story is compared anew.");
    }

    private RestResponse<TemplateInstance> done(StatementGroup group, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    page(group, List.of(Problem.of(refusal))));
        }
        return toGroups(group.story.id, "Kept. The story is compared anew; below you can take it back.");
    }

    private static RestResponse<TemplateInstance> toGroups(long story, String said) {
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/stories/" + story + "/groups"))
                .cookie(Flash.saying(said))
                .build();
    }

    private static TemplateInstance page(StatementGroup group, List<Problem> problems) {
        List<StatementGroup> others = StatementGroup.of(group.story).stream()
                .filter(other -> other.check.equals(group.check) && !Objects.equals(other.id, group.id))
                .toList();
        return Templates.group(group, others, problems);
    }

    private static StatementGroup find(long story, long id) {
        long known = story(story).id;
        return StatementGroup.whole(id)
                .filter(group -> group.story.id == known)
                .orElseThrow(() -> Refusal.missing("group", id));
    }

    private static Story story(long id) {
        return Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
    }
}
