package org.crossread.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The articles that still carry what a published correction calls wrong, for programs. */
@Path("/api/v1/carriers")
@Tag(name = "Desk")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.APPLICATION_JSON)
public class CarriersApi {
    private static final int MOST = 200;

    private final Carriers carriers;
    private final Me me;

    CarriersApi(Carriers carriers, Me me) {
        this.carriers = carriers;
        this.me = me;
    }

    /** A page of carriers. */
    @Schema(name = "Carriers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answers(
            List<Answer> carriers,

            @Schema(description = "The address of the next page; absent on the last one.") @Nullable String next) {}

    /** An article that carries an error. */
    @Schema(name = "Carrier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            long id,

            @Schema(enumeration = {"open", "told", "fixed"}) String state,

            long correction,
            @Nullable Long conflict,
            long article,
            String text,
            String why,
            String found,
            @Nullable String told,
            @Nullable String fixed) {
        static Answer of(CarrierLine line) {
            return new Answer(
                    line.id(),
                    line.state().word(),
                    line.correction(),
                    line.conflict(),
                    line.article(),
                    line.says(),
                    line.why(),
                    line.found().toString(),
                    line.told() == null ? null : line.told().at().toString(),
                    line.fixed() == null ? null : line.fixed().at().toString());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "List carriers",
            description = "Articles that say what a published correction calls wrong, open ones first, in pages.")
    public Answers list(
            @Parameter(
                            description = "Only those in this state.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"open", "told", "fixed"}))
                    @RestQuery
                    @Nullable String state,
            @Parameter(description = "The page, from 1.") @RestQuery @DefaultValue("1") int page,
            @Parameter(description = "Carriers a page, at most 200.") @RestQuery @DefaultValue("50") int size) {
        if (page < 1 || size < 1 || size > MOST) {
            throw Refusal.invalid("page", "Pages count from 1 and hold 1 to " + MOST + " carriers.");
        }
        String chosen = state == null ? "" : state;
        List<CarrierLine> lines = CarrierList.page(chosen, page, size);
        boolean more = CarrierList.count(chosen) > (long) page * size;
        String filter = chosen.isEmpty() ? "" : "&state=" + chosen;
        return new Answers(
                lines.stream().map(Answer::of).toList(),
                more ? "/api/v1/carriers?page=" + (page + 1) + "&size=" + size + filter : null);
    }

    @POST
    @Path("/{id}/told")
    @RolesAllowed(Role.CHECK)
    @Transactional
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mark a carrier as told", description = "Somebody has told its newsroom.")
    @APIResponse(responseCode = "200", description = "Marked.")
    @APIResponse(responseCode = "409", description = "It is told or fixed already.")
    public Answer told(long id) {
        return Answer.of(CarrierLine.of(carriers.mark(id, Carrier.State.TOLD, me.person())));
    }

    @POST
    @Path("/{id}/fixed")
    @RolesAllowed(Role.CHECK)
    @Transactional
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mark a carrier as fixed", description = "Its newsroom has mended the text.")
    @APIResponse(responseCode = "200", description = "Marked.")
    @APIResponse(responseCode = "409", description = "It is fixed already.")
    public Answer fixed(long id) {
        return Answer.of(CarrierLine.of(carriers.mark(id, Carrier.State.FIXED, me.person())));
    }
}
