package org.crossread.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Role;
import org.crossread.web.Page;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Search for people: the whole of it stands in the address. */
@Path("/search")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class SearchPages {
    private final Search search;
    private final Librarian librarian;
    private final Page page;

    SearchPages(Search search, Librarian librarian, Page page) {
        this.search = search;
        this.librarian = librarian;
        this.page = page;
    }

    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance search(SearchView view);
    }

    @GET
    @Transactional
    public RestResponse<TemplateInstance> search(@RestQuery("page") @DefaultValue("1") String number, UriInfo here) {
        SearchFilter filter = SearchFilter.of(here.getQueryParameters());
        try {
            Results results = filter.isIdle() ? null : results(filter, Math.max(1, Pager.typed(number)), here);
            return answer(RestResponse.Status.OK, filter, results, List.of());
        } catch (Refusal refusal) {
            return answer(RestResponse.Status.BAD_REQUEST, filter, null, List.of(Problem.of(refusal)));
        } catch (Search.Unsearchable unsearchable) {
            return answer(RestResponse.Status.SERVICE_UNAVAILABLE, filter, null, List.of());
        }
    }

    private Results results(SearchFilter filter, int number, UriInfo here) {
        Query query = Query.of(filter.q());
        Search.Finds finds = search.find(query, filter, page.may(Role.CHECK), number, Results.SIZE);
        return Results.of(finds, query, filter, number, here);
    }

    private RestResponse<TemplateInstance> answer(
            RestResponse.Status status, SearchFilter filter, @Nullable Results results, List<Problem> problems) {
        SearchView view = new SearchView(filter, results, librarian.shape().words(), problems);
        return RestResponse.status(status, Templates.search(view));
    }
}
