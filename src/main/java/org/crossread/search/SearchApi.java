package org.crossread.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Role;
import org.crossread.web.Fresh;
import org.crossread.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Search for programs. */
@Path("/api/v1/search")
@Tag(name = "Desk")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {
    private static final int MOST = 100;

    private final Search search;
    private final Librarian librarian;
    private final ObjectMapper json;
    private final Page page;

    SearchApi(Search search, Librarian librarian, ObjectMapper json, Page page) {
        this.search = search;
        this.librarian = librarian;
        this.json = json;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Search",
            description =
                    "Articles, statements, conflicts and corrections by their words, in pages: follow next until it is"
                            + " absent. Figures are found by value, names in several spellings, phrases in quotation marks; a word"
                            + " with a minus before it must not be there. Corrections that are not published are found by checkers"
                            + " and editors only.")
    @APIResponse(
            responseCode = "200",
            description = "What was found; with an ETag to ask again.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    @APIResponse(responseCode = "503", description = "The index is out of order and being made anew.")
    public Response search(
            @Parameter(
                            description =
                                    "Words, at most 500 characters; without them, everything that the rest chooses, newest first.")
                    @RestQuery
                    @DefaultValue("")
                    String q,
            @Parameter(description = "articles, statements, conflicts or corrections.") @RestQuery @DefaultValue("")
                    String type,
            @Parameter(description = "A check's id.") @RestQuery @DefaultValue("") String kind,
            @Parameter(description = "A source's id.") @RestQuery @DefaultValue("") String source,
            @Parameter(
                            description =
                                    "read, aside or foreign (articles); open, decided or corrected (conflicts); proposed,"
                                            + " returned or published (corrections).")
                    @RestQuery
                    @DefaultValue("")
                    String state,
            @Parameter(description = "The first day.") @RestQuery @DefaultValue("") String from,
            @Parameter(description = "The last day.") @RestQuery @DefaultValue("") String to,
            @Parameter(description = "best, newest or oldest first.") @RestQuery @DefaultValue("best") String order,
            @Parameter(description = "The page, from 1.") @RestQuery @DefaultValue("1") int page,
            @Parameter(description = "Results a page, at most 100.") @RestQuery @DefaultValue("20") int size,
            UriInfo here,
            @Context Request request)
            throws JsonProcessingException {
        if (page < 1 || size < 1 || size > MOST || (long) page * size > Search.DEEPEST) {
            throw Refusal.invalid(
                    "page",
                    "Pages count from 1 and hold 1 to " + MOST + " results, of which the first " + Search.DEEPEST
                            + " are told.");
        }
        SearchFilter filter = SearchFilter.of(here.getQueryParameters());
        Shape shape = librarian.shape();
        SearchAnswer answer = answer(filter, shape, page, size, here);
        return Fresh.answer(request, json.writeValueAsString(answer), MediaType.APPLICATION_JSON, shape.changed());
    }

    private SearchAnswer answer(SearchFilter filter, Shape shape, int number, int size, UriInfo here) {
        Query query = Query.of(filter.q());
        Search.Finds finds = finds(query, filter, number, size);
        Highlights highlights = new Highlights(query);
        boolean more = finds.total() > (long) number * size && (number + 1L) * size <= Search.DEEPEST;
        return new SearchAnswer(
                finds.found().stream().map(found -> item(found, highlights)).toList(),
                finds.total(),
                Results.facets(finds, filter).stream().map(SearchApi::choices).toList(),
                shape.words().isEmpty() ? null : shape.words(),
                more ? next(here, number + 1) : null);
    }

    private Search.Finds finds(Query query, SearchFilter filter, int number, int size) {
        try {
            return search.find(query, filter, page.may(Role.CHECK), number, size);
        } catch (Search.Unsearchable unsearchable) {
            throw new ServiceUnavailableException(librarian.shape().words(), 10L, unsearchable);
        }
    }

    private static String next(UriInfo here, int page) {
        return here.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }

    private static SearchAnswer.Item item(Found found, Highlights highlights) {
        List<Highlights.Piece> text = highlights.excerpt(found.text());
        return new SearchAnswer.Item(
                found.type(),
                found.address(),
                found.title(),
                Highlights.words(text),
                Highlights.stretches(text),
                found.by(),
                found.day(),
                found.state(),
                found.kinds());
    }

    private static SearchAnswer.Choices choices(Facet facet) {
        return new SearchAnswer.Choices(
                facet.name(),
                facet.choices().stream()
                        .map(choice -> new SearchAnswer.Choice(choice.id(), choice.label(), choice.count()))
                        .toList());
    }
}
