package org.crossread.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.article.Cell;
import org.crossread.article.Field;
import org.crossread.article.delivery.Deliveries;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Item;
import org.crossread.article.delivery.Way;
import org.crossread.article.file.Incoming;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Many articles at once, with a dry run and a report. */
@Path("/api/v1/imports")
@Tag(name = "Desk")
@RolesAllowed(Role.CHECK)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsApi {
    private static final int MOST = 10_000;
    private static final int PAGE = 500;

    private final Deliveries deliveries;
    private final Me me;

    ImportsApi(Deliveries deliveries, Me me) {
        this.deliveries = deliveries;
        this.me = me;
    }

    /** Articles, or addresses of pages, to bring in. */
    @Schema(name = "NewImport")
    public record Request(
            @Schema(examples = "Evening batch") @Nullable String name,

            @Schema(description = "The source of articles that name none.") @Nullable String source,

            @Schema(description = "Only looks: nothing is stored until the import is started.") @Nullable Boolean dryRun,

            @Schema(description = "Up to 10,000 articles.") @Nullable List<@Nullable Told> articles,

            @Schema(description = "Up to 100 addresses of pages, fetched from the public web only.") @Nullable List<@Nullable String> addresses) {}

    /** One of the articles. */
    @Schema(name = "ArticleToImport")
    public record Told(
            @Nullable String text,
            @Nullable String source,
            @Schema(examples = "2022-01-21") @Nullable String published,
            @Nullable String title,
            @Nullable String url,
            @Schema(examples = "en") @Nullable String language,
            @Nullable String author,
            @Schema(examples = "uk") @Nullable String translatedFrom,

            @Schema(
                    description =
                            "What its sender calls it, whatever its text says: with the same key a changed text is a new version.")
            @Nullable String key) {
        Incoming incoming(int number) {
            Map<String, String> cells = new TreeMap<>();
            put(cells, Cell.TEXT, text);
            put(cells, Cell.SOURCE, source);
            put(cells, Cell.PUBLISHED, published);
            put(cells, Cell.TITLE, title);
            put(cells, Cell.URL, url);
            put(cells, Cell.LANGUAGE, language);
            put(cells, Cell.AUTHOR, author);
            put(cells, Cell.TRANSLATED_FROM, translatedFrom);
            put(cells, Cell.KEY, key);
            return new Incoming("Article " + number, cells, List.of(), "");
        }

        private static void put(Map<String, String> cells, Cell cell, @Nullable String value) {
            if (value != null) {
                cells.put(cell.id(), value);
            }
        }
    }

    /** An import and its report. */
    @Schema(name = "Import")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            long id,
            String name,

            @Schema(enumeration = {"OPENING", "CHECKING", "CHECKED", "RUNNING", "DONE", "CANCELLED"})
            String state,

            @Schema(
                    description =
                            "How many of each fate: NEW, VERSION, THERE, FAILED, and PENDING until they are looked at.")
            Map<String, Long> counts,

            List<Line> items,

            @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {}

    /** What would become, or became, of one article. */
    @Schema(name = "ImportLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(examples = "Row 12, line 40") String place,

            @Schema(enumeration = {"PENDING", "NEW", "VERSION", "THERE", "FAILED"})
            String fate,

            @Schema(description = "Whether it has come to pass.")
            boolean done,

            String title,
            @Nullable Long article,

            @Schema(description = "What to know; why it cannot be taken, where it cannot.")
            List<String> notes) {
        static Line of(Item item) {
            return new Line(
                    item.place,
                    item.fate.name(),
                    item.done,
                    item.title,
                    item.article == null ? null : item.article.id,
                    item.notes());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Import many articles",
            description =
                    "Returns at once; the report fills while the articles are looked at and taken in. With dryRun nothing is stored until"
                            + " the import is started. A text that is here already is not taken twice; a changed text of a known key or address"
                            + " becomes a new version.")
    @APIResponse(responseCode = "201", description = "Taken on.")
    public RestResponse<Answer> add(@Nullable Request request) {
        Request body = Body.needed(request);
        String name = Field.line("name", body.name(), 200).orElse("Through the API");
        Deliveries.Brought brought = new Deliveries.Brought(
                Way.API,
                name,
                Field.line("source", body.source(), 200).orElse(null),
                !Boolean.TRUE.equals(body.dryRun()),
                me.person());
        Delivery delivery = body.addresses() != null && !body.addresses().isEmpty()
                ? deliveries.addresses(brought, addresses(body))
                : deliveries.articles(brought, articles(body));
        Delivery.flush();
        return ResponseBuilder.<Answer>created(URI.create("/api/v1/imports/" + delivery.id))
                .entity(answer(delivery, 1))
                .build();
    }

    private static List<String> addresses(Request body) {
        if (body.articles() != null && !body.articles().isEmpty()) {
            throw Refusal.invalid("addresses", "Send either articles or addresses, not both.");
        }
        return new ImportForm("", "", "", "", "", "", lines(body), List.of()).each();
    }

    private static String lines(Request body) {
        List<String> lines = new ArrayList<>();
        for (String address : body.addresses() == null ? List.<@Nullable String>of() : body.addresses()) {
            lines.add(Body.needed(address));
        }
        return String.join("\n", lines);
    }

    private static List<Incoming> articles(Request body) {
        List<@Nullable Told> told = body.articles() == null ? List.of() : body.articles();
        if (told.isEmpty() || told.size() > MOST) {
            throw Refusal.invalid("articles", "Send 1 to 10,000 articles, not " + told.size() + ".");
        }
        List<Incoming> articles = new ArrayList<>();
        told.forEach(one -> articles.add(Body.needed(one).incoming(articles.size() + 1)));
        return articles;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Show an import",
            description = "Its report, 500 articles a page: follow next until it is absent.")
    public Answer one(long id, @RestQuery @DefaultValue("1") int page) {
        if (page < 1) {
            throw Refusal.invalid("page", "Pages count from 1.");
        }
        return answer(delivery(id), page);
    }

    @POST
    @Path("/{id}/start")
    @Operation(summary = "Start an import", description = "After a dry run: takes in what can be.")
    public Answer start(long id) {
        deliveries.start(id, me.person());
        return again(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Cancel an import", description = "What is in stays in; nothing more comes.")
    public Answer cancel(long id) {
        deliveries.cancel(id, me.person());
        return again(id);
    }

    private static Answer again(long id) {
        return QuarkusTransaction.requiringNew().call(() -> answer(delivery(id), 1));
    }

    private static Delivery delivery(long id) {
        return Delivery.<Delivery>findByIdOptional(id).orElseThrow(() -> Refusal.missing("import", id));
    }

    private static Answer answer(Delivery delivery, int page) {
        Map<String, Long> counts = new TreeMap<>();
        DeliveryView.counts(delivery).forEach((fate, count) -> counts.put(fate.name(), count));
        List<Line> lines =
                Item.<Item>find("delivery = ?1 order by position", delivery)
                        .page(Page.of(page - 1, PAGE))
                        .list()
                        .stream()
                        .map(Line::of)
                        .toList();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Answer(
                delivery.id,
                delivery.name,
                delivery.state.name(),
                counts,
                lines,
                all > (long) page * PAGE ? "/api/v1/imports/" + delivery.id + "?page=" + (page + 1) : null);
    }
}
