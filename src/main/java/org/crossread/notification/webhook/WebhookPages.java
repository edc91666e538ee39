package org.crossread.notification.webhook;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.notification.OwnAddress;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The programs elsewhere that are told what happens here, for administrators. */
@Path("/webhooks")
@RolesAllowed(Role.ADMINISTER)
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {
    private static final int SHOWN = 50;

    private final Webhooks webhooks;
    private final OwnAddress own;
    private final Me me;

    WebhookPages(Webhooks webhooks, OwnAddress own, Me me) {
        this.webhooks = webhooks;
        this.own = own;
        this.me = me;
    }

    /**
     * What the page shows.
     *
     * @param secret of the webhook that was just added, this once; otherwise an empty string
     * @param nowhere whether nobody has said where this server is found
     */
    @TemplateData
    public record View(
            List<Webhook> webhooks,
            List<Announcement> announcements,
            String secret,
            boolean nowhere,
            String typed,
            List<Problem> problems) {
        public String error() {
            return Problem.of(problems, "address");
        }
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance webhooks(View view);
    }

    @GET
    @Transactional
    public TemplateInstance webhooks() {
        return page("", "", List.of());
    }

    @POST
    public RestResponse<TemplateInstance> add(@RestForm @DefaultValue("") String address) {
        try {
            return RestResponse.ok(page(webhooks.add(address, me.person()).secret, "", List.of()));
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    page("", address, List.of(Problem.of(refusal))));
        }
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<Void> change(long id, String step) {
        Map<String, Runnable> steps = Map.of(
                "pause", () -> webhooks.pause(id, true, me.person()),
                "resume", () -> webhooks.pause(id, false, me.person()),
                "remove", () -> webhooks.remove(id, me.person()),
                "test", () -> webhooks.tryOut(id, me.person()));
        Runnable chosen = steps.get(step);
        if (chosen == null) {
            throw Refusal.missing("step", step);
        }
        chosen.run();
        return told(
                switch (step) {
                    case "pause" -> "Paused. What happens meanwhile is not told.";
                    case "resume" -> "It is told again.";
                    case "remove" -> "Removed, with its secret.";
                    default -> "A test is on its way.";
                });
    }

    @POST
    @Path("announcements/{id}/again")
    public RestResponse<Void> again(long id) {
        webhooks.again(id, me.person());
        return told("It is sent again.");
    }

    private static RestResponse<Void> told(String sentence) {
        return ResponseBuilder.<Void>seeOther(URI.create("/webhooks"))
                .cookie(Flash.saying(sentence))
                .build();
    }

    private TemplateInstance page(String secret, String typed, List<Problem> problems) {
        return Templates.webhooks(new View(
                Webhook.all(), Announcement.newest(SHOWN), secret, own.known().isEmpty(), typed, problems));
    }
}
