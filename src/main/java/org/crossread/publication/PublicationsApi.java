package org.crossread.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.correction.Notice;
import org.crossread.web.Fresh;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Published corrections, for everybody. */
@Path("/api/v1/publications")
@Tag(name = "Published")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsApi {
    private static final int MOST = 200;

    private final ObjectMapper json;

    PublicationsApi(ObjectMapper json) {
        this.json = json;
    }

    /** A published correction. */
    @Schema(name = "Publication")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            long id,
            String notice,
            long article,

            @Schema(description = "The words that were wrong.")
            String wrong,

            @Schema(description = "The words that are right.")
            String right,

            Instant published,

            @JsonProperty("class")
            @Schema(
                    name = "class",
                    enumeration = {"CORRECTED", "REFILE", "WITHDRAWN"})
            String grade,

            @Schema(description = "Where the words stood, from 1.")
            int paragraph,

            @Schema(
                    description =
                            "The version of the article with the right words; absent where its text was not mended.")
            @Nullable Integer version,

            @Schema(description = "The same in the forms that newsrooms exchange: addresses on this server.")
            Map<String, String> documents) {
        static Answer of(Publication found) {
            return new Answer(
                    found.id,
                    found.notice,
                    found.article.id,
                    found.wrong,
                    found.right,
                    found.publishedAt,
                    found.grade.name(),
                    Notice.paragraph(found.correction.passage),
                    found.correction.mendedVersion,
                    documents(found.id));
        }

        private static Map<String, String> documents(long id) {
            String page = "/published/" + id;
            Map<String, String> documents = new LinkedHashMap<>();
            documents.put("page", page);
            documents.put("schemaOrg", page + "/correction.jsonld");
            documents.put("newsml", page + "/newsml.xml");
            documents.put("ninjs", page + "/ninjs.json");
            documents.put("annotation", page + "/annotation.jsonld");
            return documents;
        }
    }

    /** A page of the log. */
    @Schema(name = "Publications")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answers(
            List<Answer> publications,

            @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {}

    @GET
    @Transactional
    @Operation(
            summary = "List published corrections",
            description = "Newest first, in pages: follow next until it is absent. Open to everybody.")
    public Answers list(
            @Parameter(description = "The page, from 1.") @RestQuery @DefaultValue("1") int page,
            @Parameter(description = "Corrections a page, at most 200.") @RestQuery @DefaultValue("50") int size) {
        if (page < 1 || size < 1 || size > MOST) {
            throw Refusal.invalid("page", "Pages count from 1 and hold 1 to " + MOST + " corrections.");
        }
        boolean more = Publication.count() > (long) page * size;
        return new Answers(
                Publication.newest(page - 1, size).stream().map(Answer::of).toList(),
                more ? "/api/v1/publications?page=" + (page + 1) + "&size=" + size : null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a published correction", description = "Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The correction; with an ETag to ask again.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response one(long id, @Context Request request) throws JsonProcessingException {
        Publication found =
                Publication.<Publication>findByIdOptional(id).orElseThrow(() -> Refusal.missing("publication", id));
        String written = json.writeValueAsString(Answer.of(found));
        return Fresh.answer(request, written, MediaType.APPLICATION_JSON, found.publishedAt);
    }
}
