package org.crossread.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.crossread.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published corrections, for everybody. */
@Path("/api/v1/publications")
@Tag(name = "Published")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsApi {

    /** A published correction. */
    @Schema(name = "Publication")
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
            String grade) {}

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a published correction", description = "Open to everybody.")
    public Answer one(long id) {
        Publication found =
                Publication.<Publication>findByIdOptional(id).orElseThrow(() -> Refusal.missing("publication", id));
        return new Answer(
                found.id,
                found.notice,
                found.article.id,
                found.wrong,
                found.right,
                found.publishedAt,
                found.grade.name());
    }
}
