package org.crossread.conflict;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.account.OpenCalls;
import org.crossread.article.Field;
import org.crossread.article.RawText;
import org.crossread.check.Check;
import org.crossread.check.Context;
import org.crossread.check.SelfCheck;
import org.crossread.text.Prose;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads one text and saves nothing. */
@Path("/api/v1/readings")
@Tag(name = "Without saving")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsApi {
    private final List<Check<?>> checks;
    private final List<SelfCheck> selfChecks;
    private final OpenCalls open;

    ReadingsApi(@All List<Check<?>> checks, @All List<SelfCheck> selfChecks, OpenCalls open) {
        this.checks = checks;
        this.selfChecks = selfChecks;
        this.open = open;
    }

    /** A text to read. */
    @Schema(name = "TextToRead")
    public record Request(
            @Schema(examples = "Officials count more than 13,000 dead.") @Nullable String text,
            @Schema(examples = "2022-01-21", description = "The day on which it appeared.") @Nullable String published) {}

    @POST
    @Operation(
            summary = "Read a text",
            description = "Everything that the checks read in a text, and the slips inside it. Open to signed-in users, and to"
                    + " anyone where crossread.api.open is set.")
    public Shape.Readings read(@Nullable Request request) {
        open.admit();
        Request body = Body.needed(request);
        Prose prose = Prose.of(RawText.readable(body.text()));
        Context context = new Context(Field.day("published", body.published()).orElse(null), null);
        return read(prose, context);
    }

    Shape.Readings read(Prose prose, Context context) {
        return new Shape.Readings(
                checks.stream()
                        .flatMap(check -> readings(check, prose, context))
                        .sorted(Comparator.comparingInt(Shape.Reading::start).thenComparing(Shape.Reading::end))
                        .toList(),
                selfChecks.stream()
                        .flatMap(check -> check.inspect(prose, context).stream())
                        .map(slip -> CollationShape.slip(null, slip))
                        .sorted(Comparator.comparingInt(Shape.Slip::start))
                        .toList());
    }

    private static <V> Stream<Shape.Reading> readings(Check<V> check, Prose prose, Context context) {
        return check.read(prose, context).stream()
                .filter(reading -> !reading.quiet())
                .map(reading -> new Shape.Reading(
                        check.id(),
                        reading.span().start(),
                        reading.span().end(),
                        reading.text(),
                        check.fields(reading.value())));
    }
}
