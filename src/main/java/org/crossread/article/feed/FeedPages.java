package org.crossread.article.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The feeds that are watched, how they do, and the form that adds one. */
@Path("/feeds")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.TEXT_HTML)
public class FeedPages {
    private final Feeds feeds;
    private final FeedWatch watch;
    private final Me me;

    FeedPages(Feeds feeds, FeedWatch watch, Me me) {
        this.feeds = feeds;
        this.watch = watch;
        this.me = me;
    }

    /** A feed that somebody adds, as typed. */
    @TemplateData
    public record Form(String address, String source, String minutes, boolean followed, List<Problem> problems) {
        public String error(String field) {
            return Problem.of(problems, field);
        }
    }

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance feeds(List<Feed> feeds, Form form);
    }

    @GET
    @Transactional
    public TemplateInstance feeds() {
        return Templates.feeds(Feed.all(), new Form("", "", "30", true, List.of()));
    }

    @POST
    @RolesAllowed(Role.EDIT)
    public RestResponse<TemplateInstance> add(
            @RestForm @DefaultValue("") String address,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String minutes,
            @RestForm @DefaultValue("") String followed) {
        Feeds.Typed typed = new Feeds.Typed(address, source, minutes, !followed.isEmpty());
        try {
            Feeds.minutes(minutes);
            Feed feed = feeds.add(typed, feeds.find(address), me.person());
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/feeds"))
                    .cookie(Flash.saying("“" + feed.title + "” is watched from now on."))
                    .build();
        } catch (Refusal refusal) {
            Form form = new Form(address, source, minutes, typed.followed(), List.of(Problem.of(refusal)));
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()), Templates.feeds(Feed.all(), form));
        }
    }

    @POST
    @Path("{id}/{step}")
    @RolesAllowed(Role.EDIT)
    public RestResponse<Void> change(long id, String step) {
        Map<String, Runnable> steps = Map.of(
                "pause", () -> feeds.pause(id, true, me.person()),
                "resume", () -> feeds.pause(id, false, me.person()),
                "remove", () -> feeds.remove(id, me.person()),
                "look", () -> look(id));
        Runnable chosen = steps.get(step);
        if (chosen == null) {
            throw Refusal.missing("step", step);
        }
        chosen.run();
        return ResponseBuilder.<Void>seeOther(URI.create("/feeds"))
                .cookie(told(step))
                .build();
    }

    private void look(long id) {
        feeds.soon(id, me.person());
        watch.everySoOften();
    }

    private static NewCookie told(String step) {
        return Flash.saying(
                switch (step) {
                    case "pause" -> "Paused. Nothing comes from it until somebody resumes it.";
                    case "resume" -> "It is watched again.";
                    case "remove" -> "Removed. Its articles stay.";
                    default -> "Looked.";
                });
    }
}
