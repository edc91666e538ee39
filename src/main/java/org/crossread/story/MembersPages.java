package org.crossread.story;

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
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The articles of a story with the reason for which each stands there, and the ways to put them elsewhere. */
@Path("/stories/{id}/articles")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class MembersPages {
    private static final int TARGETS = 100;

    private final Stories stories;
    private final Moving moving;
    private final Me me;

    MembersPages(Stories stories, Moving moving, Me me) {
        this.stories = stories;
        this.moving = moving;
        this.me = me;
    }

    @CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance members(
                Story story,
                List<StoryMember> members,
                List<Proposal> proposals,
                List<Story> alike,
                List<Story> others,
                List<Problem> problems);
    }

    @GET
    @Transactional
    public TemplateInstance members(long id) {
        return page(story(id), List.of());
    }

    /**
     * Puts the chosen articles elsewhere.
     *
     * @param target id of a story, or {@code new}
     */
    @POST
    @Transactional
    public RestResponse<TemplateInstance> move(
            long id, @RestForm @Nullable List<Long> article, @RestForm @DefaultValue("") String target) {
        Story from = story(id);
        try {
            Story to = moving.move(from, article == null ? List.of() : article, chosen(target), me.person());
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/stories/" + to.id + "/articles"))
                    .cookie(Flash.saying("Moved. Both stories are compared anew; to take it back, move them back."))
                    .build();
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    page(from, List.of(Problem.of(refusal))));
        }
    }

    private TemplateInstance page(Story story, List<Problem> problems) {
        List<Story> alike = stories.alike(story);
        List<Long> shown =
                Stream.concat(Stream.of(story), alike.stream()).map(s -> s.id).toList();
        List<Story> others = Story.<Story>find("state = ?1 and id not in ?2 order by id desc", Story.State.OPEN, shown)
                .page(0, TARGETS)
                .list();
        return Templates.members(story, StoryMember.of(story), Proposal.open(story), alike, others, problems);
    }

    private static @Nullable Story chosen(String target) {
        if (target.equals("new")) {
            return null;
        }
        return Stream.of(target)
                .filter(t -> t.matches("\\d{1,18}"))
                .map(t -> Story.<Story>findById(Long.valueOf(t)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("target", "Choose where the articles belong."));
    }

    private static Story story(long id) {
        return Story.<Story>findByIdOptional(id).orElseThrow(() -> Refusal.missing("story", id));
    }
}
