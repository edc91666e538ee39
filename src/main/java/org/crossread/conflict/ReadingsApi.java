package org.crossread.conflict;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import org.crossread.account.OpenCalls;
import org.crossread.article.Field;
import org.crossread.article.RawText;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
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
    private final Reader reader;
    private final OpenCalls open;

    ReadingsApi(Reader reader, OpenCalls open) {
        this.reader = reader;
        this.open = open;
    }

    /** A text to read. */
    @Schema(name = "TextToRead")
    public record Request(
            @Schema(examples = "Officials count more than 13,000 dead.") @Nullable String text,

            @Schema(examples = "2022-01-21", description = "The day on which it appeared.") @Nullable String published,

            @Schema(examples = "de", description = "The language of the original, where the text is a translation.")
            @Nullable String translatedFrom) {}

    @POST
    @Operation(
            summary = "Read a text",
            description =
                    "Everything that the checks read in a text, and the slips inside it. Open to signed-in users, and to"
                            + " anyone where crossread.api.open is set.")
    public Shape.Readings read(@Nullable Request request) {
        open.admit();
        Request body = Body.needed(request);
        Prose prose = Prose.of(RawText.readable(body.text()));
        LocalDate published = Field.day("published", body.published()).orElse(null);
        String original =
                Field.line("translated_from", body.translatedFrom(), 35).orElse(null);
        return read(new Witness("", "", "", published, null, original, prose));
    }

    /**
     * Everything read in a text, in the order of the text: values that are too common to mark on a page too ("two options"), but not the
     * wording that they stand for.
     */
    Shape.Readings read(Witness text) {
        Deposition said = reader.read(text);
        return new Shape.Readings(
                said.testimonies().stream()
                        .filter(testimony -> !testimony.reading().quiet()
                                || !testimony.check().alignsWords()
                                || testimony.check().tellsQuiet())
                        .map(CollationShape::reading)
                        .sorted(Comparator.comparingInt(Shape.Reading::start).thenComparing(Shape.Reading::end))
                        .toList(),
                said.slips().stream()
                        .map(slip -> CollationShape.slip(null, slip))
                        .toList());
    }
}
