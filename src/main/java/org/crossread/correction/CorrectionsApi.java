package org.crossread.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Corrections proposed, and returned to their proposers. */
@Path("/api/v1/corrections")
@Tag(name = "Desk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsApi {
    private final Correcting correcting;
    private final Deciding deciding;
    private final Me me;

    CorrectionsApi(Correcting correcting, Deciding deciding, Me me) {
        this.correcting = correcting;
        this.deciding = deciding;
        this.me = me;
    }

    /** A correction to propose. */
    @Schema(name = "NewCorrection")
    public record Request(
            @Schema(required = true) @Nullable Long article,

            @Schema(required = true, description = "In code points of the article's text.") @Nullable Integer start,

            @Schema(required = true, description = "In code points, exclusive.") @Nullable Integer end,

            @Schema(required = true, examples = "more than 14,000 dead") @Nullable String replacement,

            @Schema(required = true) @Nullable String reason,

            @Schema(description = "The conflict that it settles.") @Nullable Long conflict,

            @Schema(
                    implementation = String.class,
                    description = "Web addresses: a string, one a line, or a list of strings.")
            @Nullable JsonNode evidence,

            @Schema(
                    description =
                            "The version of the article's text that the place is in; without it, the current one.")
            @Nullable Integer version,

            @Schema(
                    name = "class",
                    enumeration = {"CORRECTED", "REFILE", "WITHDRAWN"},
                    description = "Without it, the usual class of the conflict's kind.")
            @JsonProperty("class")
            @Nullable String grade,

            @Schema(description = "What was wrong and what is right, in sentences; without it, Crossread writes them.")
            @Nullable String notice) {}

    /** Why a correction goes back. */
    @Schema(name = "Return")
    public record Return(@Schema(required = true) @Nullable String reason) {}

    /** A correction's state. */
    @Schema(name = "CorrectionState")
    public record Answer(
            long id,

            @Schema(enumeration = {"PROPOSED", "APPROVED", "RETURNED", "PUBLISHED"})
            String state) {
        static Answer of(Correction correction) {
            return new Answer(correction.id, correction.state.name());
        }
    }

    @POST
    @RolesAllowed(Role.CHECK)
    @ResponseStatus(201)
    @Operation(summary = "Propose a correction", description = "Somebody else, an editor, decides on it.")
    @APIResponse(responseCode = "201", description = "Proposed.")
    public Answer propose(@Nullable Request request) {
        Request body = Body.needed(request);
        Proposal proposal = new Proposal(
                needed("article", body.article()),
                needed("start", body.start()),
                needed("end", body.end()),
                replacement(body),
                body.reason(),
                body.conflict(),
                Body.lines("evidence", body.evidence()),
                body.grade() == null ? null : Grade.chosen(body.grade()),
                body.notice(),
                body.version());
        return Answer.of(correcting.propose(proposal, me.person()));
    }

    /** To delete words, an empty replacement must be sent: leaving it out is a mistake. */
    private static String replacement(Request body) {
        return needed("replacement", body.replacement());
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.invalid(field, "Send " + field + ".");
        }
        return value;
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.EDIT)
    @Operation(summary = "Return a correction", description = "Back to its proposer, with the reason.")
    public Answer giveBack(long id, @Nullable Return request) {
        return Answer.of(deciding.giveBack(id, null, Body.needed(request).reason(), me.person()));
    }
}
