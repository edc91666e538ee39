package org.crossread.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks for a second, blind reading of a story's conflicts, or does without. */
@Path("/stories/{id}/readings")
@RolesAllowed(Role.EDIT)
public class SecondReadingPages {
    private final Reviewing reviewing;
    private final Me me;

    SecondReadingPages(Reviewing reviewing, Me me) {
        this.reviewing = reviewing;
        this.me = me;
    }

    @POST
    public RestResponse<Void> set(long id, @RestForm int readings) {
        reviewing.ask(id, readings, me.person());
        return RestResponse.ResponseBuilder.<Void>seeOther(URI.create("/stories/" + id))
                .cookie(Flash.saying(
                        readings == 2
                                ? "Two people now read each conflict of this story, blind to one another."
                                : "One reading is now enough for each conflict of this story."))
                .build();
    }
}
