package org.crossread.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.web.Flash;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps the filter of the queue that somebody looks at under a name, or forgets one. */
@Path("/queue/lists")
@RolesAllowed(Role.CHECK)
public class SavedListPages {
    private static final int LONGEST = 100;
    private static final int MOST = 30;

    private final Me me;

    SavedListPages(Me me) {
        this.me = me;
    }

    /** A name that is there already gets the new filter. */
    @POST
    @Transactional
    public RestResponse<Void> save(@RestForm @DefaultValue("") String name, UriInfo here) {
        Person by = me.person();
        String query = QueueFilter.of(here.getQueryParameters(), by).query();
        String called = Field.needed("name", name, LONGEST, "Give the list a name.");
        SavedList list = SavedList.<SavedList>find("person = ?1 and name = ?2", by, called)
                .firstResultOptional()
                .orElseGet(SavedList::new);
        if (!list.isPersistent() && SavedList.count("person", by) >= MOST) {
            throw Refusal.invalid("name", "You keep " + MOST + " lists already: forget one first.");
        }
        list.person = by;
        list.name = called;
        list.filter = query;
        list.persist();
        return back(query, "Saved as “" + called + "”.");
    }

    @POST
    @Path("{id}/forget")
    @Transactional
    public RestResponse<Void> forget(long id, UriInfo here) {
        SavedList list = SavedList.<SavedList>find("person = ?1 and id = ?2", me.person(), id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("list", id));
        list.delete();
        return back(QueueFilter.of(here.getQueryParameters(), me.person()).query(), "Forgot “" + list.name + "”.");
    }

    private static RestResponse<Void> back(String query, String told) {
        return RestResponse.ResponseBuilder.<Void>seeOther(URI.create("/queue" + query))
                .cookie(Flash.saying(told))
                .build();
    }
}
