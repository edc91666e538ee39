package org.crossread.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.crossread.web.Precisions.Precision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The checks, with what people made of their flags. */
@Path("/api/v1/checks")
@Tag(name = "Checks")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ChecksApi {
    private final Helps helps;
    private final Precisions precisions;

    ChecksApi(Helps helps, Precisions precisions) {
        this.helps = helps;
        this.precisions = precisions;
    }

    /** All checks. */
    @Schema(name = "Checks")
    public record Answer(List<Line> checks) {}

    /** One check. */
    @Schema(name = "Check")
    public record Line(
            String id,
            String title,

            @Schema(description = "How many of its flags people decided.")
            int decided,

            @Schema(description = "How many of those were real conflicts or errors of translation.")
            int real,

            @Schema(description = "real / decided; null before any verdict.") @Nullable Double precision) {}

    @GET
    @Operation(
            summary = "List the checks",
            description = "Each kind of disagreement, with how often people found its flags to be real.")
    public Answer checks() {
        Map<String, Precision> known = precisions.byCheck();
        return new Answer(helps.all().stream()
                .map(help -> line(help, known.getOrDefault(help.id(), new Precision(0, 0))))
                .toList());
    }

    private static Line line(Help help, Precision precision) {
        int decided = precision.decided();
        return new Line(
                help.id(),
                help.title(),
                decided,
                precision.real(),
                decided == 0 ? null : (double) precision.real() / decided);
    }
}
