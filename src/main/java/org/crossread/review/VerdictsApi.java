package org.crossread.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Verdicts on conflicts. */
@Path("/api/v1/conflicts/{id}/verdicts")
@Tag(name = "Desk")
@RolesAllowed(Role.CHECK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VerdictsApi {
    private final Reviewing reviewing;
    private final Me me;

    VerdictsApi(Reviewing reviewing, Me me) {
        this.reviewing = reviewing;
        this.me = me;
    }

    /** A verdict. */
    @Schema(name = "NewVerdict")
    public record Request(
            @Schema(
                    required = true,
                    enumeration = {
                        "real",
                        "older-figure",
                        "other-scope",
                        "other-time",
                        "rounding",
                        "other-source",
                        "translation",
                        "not-the-same",
                        "undecided"
                    })
            @Nullable String verdict,

            @Schema(description = "The side that is right, where one is.") @Nullable Integer side,

            @Nullable String note,

            @Schema(
                    implementation = String.class,
                    description = "Web addresses: a string, one a line, or a list of strings.")
            @Nullable JsonNode evidence) {}

    /** A verdict as stored. */
    @Schema(name = "Verdict")
    public record Answer(long id, long conflict, String verdict, String state) {}

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Decide a conflict", description = "Earlier verdicts stay in its history; the latest counts.")
    @APIResponse(responseCode = "201", description = "Stored.")
    public Answer decide(long id, @Nullable Request request) {
        Request body = Body.needed(request);
        Verdict verdict = reviewing.decide(
                id,
                Decision.of(body.verdict() == null ? "" : body.verdict()),
                body.side(),
                body.note(),
                Body.lines("evidence", body.evidence()),
                me.person());
        return new Answer(verdict.id, id, verdict.decision.word(), verdict.conflict.state.name());
    }
}
