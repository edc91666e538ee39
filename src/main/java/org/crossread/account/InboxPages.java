package org.crossread.account;

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
import java.time.Clock;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the person who looks has been told, newest first. */
@Path("/inbox")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class InboxPages {
    private static final int PAGE = 50;

    private final Me me;
    private final Clock clock;

    InboxPages(Me me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance inbox(List<Message> messages, long waiting, Pager pager);
    }

    @GET
    @Transactional
    public TemplateInstance inbox(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        Person person = me.person();
        long total = Message.count("person", person);
        int shown = Pager.number(Pager.typed(page), PAGE, total);
        List<Message> messages = Message.<Message>find("person = ?1 order by id desc", person)
                .page(shown - 1, PAGE)
                .list();
        return Templates.inbox(messages, Message.waiting(person), Pager.of(here, shown, PAGE, total));
    }

    /** Marks a message as seen and opens what it is about. */
    @POST
    @Path("{id}")
    @Transactional
    public RestResponse<Void> open(long id) {
        Message message = Message.of(me.person(), id).orElseThrow(() -> Refusal.missing("message", id));
        if (message.seenAt == null) {
            message.seenAt = clock.instant();
        }
        return RestResponse.seeOther(URI.create(message.address));
    }

    @POST
    @Path("seen")
    @Transactional
    public RestResponse<Void> seen() {
        Message.update("seenAt = ?1 where person = ?2 and seenAt is null", clock.instant(), me.person());
        return RestResponse.seeOther(URI.create("/inbox"));
    }
}
