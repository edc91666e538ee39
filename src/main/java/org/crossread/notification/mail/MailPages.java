package org.crossread.notification.mail;

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
import java.util.Optional;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where one chooses to be told by e-mail what the inbox holds, and where the links in such mails lead. */
@Path("/account/mail")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class MailPages {
    private final Mailboxes mailboxes;
    private final Post post;
    private final Me me;

    MailPages(Mailboxes mailboxes, Post post, Me me) {
        this.mailboxes = mailboxes;
        this.post = post;
        this.me = me;
    }

    /**
     * What the page shows.
     *
     * @param closed why nothing is mailed; an empty string where it is
     * @param typed what stands in the field
     */
    @TemplateData
    public record View(
            String closed,
            @Nullable String address,
            @Nullable String wanted,
            boolean late,
            String typed,
            List<Problem> problems) {
        public String error() {
            return Problem.of(problems, "address");
        }
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance mail(View view);

        static native TemplateInstance confirm(String address, String secret);
    }

    @GET
    @Transactional
    public TemplateInstance mail() {
        return page(null, List.of());
    }

    @POST
    public RestResponse<TemplateInstance> choose(@RestForm @DefaultValue("") String address) {
        try {
            if (address.isBlank()) {
                mailboxes.leave(me.person());
                return told("You get no e-mail.");
            }
            mailboxes.want(me.person(), address);
            return told("Your choice is stored.");
        } catch (Refusal refusal) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()),
                    page(address, List.of(Problem.of(refusal))));
        }
    }

    @GET
    @Path("{secret}")
    public TemplateInstance invited(String secret) {
        return Templates.confirm(mailboxes.invited(me.person(), secret), secret);
    }

    /** By a button, since programs that look through mails open the links in them. */
    @POST
    @Path("{secret}")
    public RestResponse<TemplateInstance> confirm(String secret) {
        return told("E-mail goes to “" + mailboxes.confirm(me.person(), secret) + "” from now on.");
    }

    private static RestResponse<TemplateInstance> told(String sentence) {
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/account/mail"))
                .cookie(Flash.saying(sentence))
                .build();
    }

    private TemplateInstance page(@Nullable String typed, List<Problem> problems) {
        Optional<Mailbox> mailbox = Mailbox.of(me.person());
        @Nullable String address = mailbox.map(box -> box.address).orElse(null);
        String shown = typed != null ? typed : address == null ? "" : address;
        return Templates.mail(new View(
                closed(),
                address,
                mailbox.map(box -> box.wanted).orElse(null),
                mailbox.filter(box -> box.failures > 0).isPresent(),
                shown,
                problems));
    }

    private String closed() {
        if (me.person().demonstration) {
            return "The demonstration accounts get no e-mail: everybody may use them.";
        }
        return post.isOpen() ? "" : Post.CLOSED;
    }
}
