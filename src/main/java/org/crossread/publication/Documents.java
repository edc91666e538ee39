package org.crossread.publication;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossread.Refusal;
import org.crossread.web.Csv;
import org.crossread.web.Fresh;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published corrections as programs take them, each form at an address of its own: open to everybody. */
@Path("/published")
@PermitAll
@Transactional
public class Documents {
    private static final int NEWEST = 50;

    private final Bulletins bulletins;

    Documents(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    @GET
    @Path("feed.atom")
    @Operation(hidden = true)
    public Response feed(@Context Request request, @Context UriInfo here) {
        String address = bulletins.address(here.getBaseUri());
        List<Publication> newest = Publication.newest(0, NEWEST);
        Instant updated = Bulletins.latest(newest);
        List<Bulletin> entries =
                newest.stream().map(one -> bulletins.of(one, address)).toList();
        Feed feed = new Feed(address, bulletins.desk(), updated, entries);
        return Fresh.answer(request, feed.written(), Feed.TYPE + "; charset=utf-8", updated);
    }

    @GET
    @Path("corrections.csv")
    @Operation(hidden = true)
    public Response table(@Context Request request, @Context UriInfo here) {
        String address = bulletins.address(here.getBaseUri());
        List<Publication> all = Publication.listAll(Sort.by("id"));
        Csv csv = Csv.of(
                "id",
                "published",
                "class",
                "source",
                "title",
                "article_url",
                "article_date",
                "paragraph",
                "wrong",
                "right",
                "notice",
                "page");
        all.forEach(one -> csv.row(cells(bulletins.of(one, address))));
        return Fresh.answer(request, csv.toString(), Csv.TYPE, Bulletins.latest(all));
    }

    private static List<Object> cells(Bulletin bulletin) {
        Bulletin.Subject article = bulletin.article();
        return List.of(
                bulletin.number(),
                bulletin.published().toString(),
                bulletin.grade().name(),
                article.source(),
                article.title(),
                article.url() == null ? "" : article.url(),
                article.appeared() == null ? "" : article.appeared().toString(),
                bulletin.paragraph(),
                bulletin.wrong(),
                bulletin.right(),
                bulletin.notice(),
                bulletin.address());
    }

    @GET
    @Path("{id}/correction.jsonld")
    @Operation(hidden = true)
    public Response correction(long id, @Context Request request, @Context UriInfo here) {
        return document(id, request, here, JsonLd.TYPE, bulletin -> Json.write(JsonLd.article(bulletin)));
    }

    @GET
    @Path("{id}/claim.jsonld")
    @Operation(hidden = true)
    public Response claim(long id, @Context Request request, @Context UriInfo here) {
        return document(
                id,
                request,
                here,
                JsonLd.TYPE,
                bulletin -> Json.write(JsonLd.claimReview(bulletin)
                        .<Object>map(Function.identity())
                        .orElseThrow(() -> Refusal.missing("claim review of correction", id))));
    }

    @GET
    @Path("{id}/newsml.xml")
    @Operation(hidden = true)
    public Response newsMl(long id, @Context Request request, @Context UriInfo here) {
        return document(id, request, here, NewsMl.TYPE, NewsMl::of);
    }

    @GET
    @Path("{id}/ninjs.json")
    @Operation(hidden = true)
    public Response ninjs(long id, @Context Request request, @Context UriInfo here) {
        return document(id, request, here, Ninjs.TYPE, Ninjs::of);
    }

    @GET
    @Path("{id}/annotation.jsonld")
    @Operation(hidden = true)
    public Response annotation(long id, @Context Request request, @Context UriInfo here) {
        return document(id, request, here, Annotation.TYPE, Annotation::of);
    }

    @GET
    @Path("context.jsonld")
    @Operation(hidden = true)
    public Response context(@Context Request request) {
        return Fresh.answer(request, Json.write(Map.of("@context", Claims.CONTEXT)), JsonLd.TYPE, Instant.EPOCH);
    }

    @GET
    @Path("{id}/claims.jsonld")
    @Operation(hidden = true)
    public Response claims(long id, @Context Request request, @Context UriInfo here) {
        String address = bulletins.address(here.getBaseUri());
        Publication publication = PublicationPages.find(id);
        return Fresh.answer(
                request,
                Json.write(Claims.of(bulletins.of(publication, address), publication.correction.conflict, address)),
                JsonLd.TYPE,
                publication.publishedAt);
    }

    private Response document(long id, Request request, UriInfo here, String type, Function<Bulletin, String> written) {
        Publication publication = PublicationPages.find(id);
        Bulletin bulletin = bulletins.of(publication, bulletins.address(here.getBaseUri()));
        return Fresh.answer(request, written.apply(bulletin), type, publication.publishedAt);
    }
}
