package org.crossread.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.Settings;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.correction.Approval;
import org.crossread.correction.Correction;
import org.crossread.correction.Deciding;
import org.crossread.correction.Grade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approves corrections, which publishes them. */
@Path("/api/v1/corrections/{id}/approval")
@Tag(name = "Desk")
@RolesAllowed(Role.EDIT)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalApi {
    private final Deciding deciding;
    private final Me me;
    private final Settings settings;

    ApprovalApi(Deciding deciding, Me me, Settings settings) {
        this.settings = settings;
        this.deciding = deciding;
        this.me = me;
    }

    /** An approval. */
    @Schema(name = "Approval")
    public record Request(
            @Nullable String note,

            @Schema(
                    name = "class",
                    enumeration = {"CORRECTED", "REFILE", "WITHDRAWN"},
                    description = "Another class than the proposed one.")
            @JsonProperty("class")
            @Nullable String grade) {
        Approval approval(boolean grounded) {
            return new Approval(null, note, grade == null ? null : Grade.chosen(grade), grounded);
        }
    }

    /** An approved correction and where it is published. */
    @Schema(name = "Approved")
    public record Answer(long id, String state, long publication) {}

    @POST
    @Operation(summary = "Approve and publish a correction", description = "Never by its proposer or last editor.")
    @APIResponse(responseCode = "200", description = "Approved and published.")
    @APIResponse(responseCode = "403", description = "Not an editor, or the correction is one's own.")
    @APIResponse(responseCode = "409", description = "Somebody else has decided on it.")
    public Answer approve(long id, @Nullable Request request) {
        Correction correction = deciding.approve(
                id,
                (request == null ? new Request(null, null) : request)
                        .approval(settings.corrections().evidence()),
                me.person());
        return new Answer(correction.id, correction.state.name(), publication(correction));
    }

    private static long publication(Correction correction) {
        return Publication.of(correction).orElseThrow().id;
    }
}
