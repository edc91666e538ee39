package org.crossread.conflict;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossread.Refusal;
import org.crossread.account.OpenCalls;
import org.crossread.article.Field;
import org.crossread.article.RawText;
import org.crossread.check.date.StatedDate;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Compares texts and saves nothing. */
@Path("/api/v1/comparisons")
@Tag(name = "Without saving")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonsApi {
    private static final int MOST = 50;

    private final Collator collator;
    private final OpenCalls open;

    ComparisonsApi(Collator collator, OpenCalls open) {
        this.collator = collator;
        this.open = open;
    }

    /** Texts to compare. */
    @Schema(name = "TextsToCompare")
    public record Request(@Nullable List<@Nullable Item> articles) {}

    /** One of them. */
    @Schema(name = "TextToCompare")
    public record Item(
            @Schema(description = "Names it in the answer: a string or a number.", examples = "courier") @Nullable Object id,

            @Nullable String source,
            @Schema(examples = "2022-01-21") @Nullable String published,
            @Nullable String title,

            @Schema(examples = "de", description = "The language of the original, where the text is a translation.")
            @Nullable String translatedFrom,

            @Nullable String text) {}

    @POST
    @Operation(
            summary = "Compare texts",
            description =
                    "Puts what up to 50 texts say side by side and finds where they disagree. The same texts in any order"
                            + " give the same answer. Nothing is saved.")
    public Shape.Comparison compare(@Nullable Request request) {
        open.admit();
        Map<String, Object> names = new LinkedHashMap<>();
        List<Witness> witnesses = witnesses(Body.needed(request), names);
        CollationShape shape = new CollationShape(witness -> Objects.requireNonNull(names.get(witness.id())));
        return shape.of(collator.collate(witnesses));
    }

    private static List<Witness> witnesses(Request request, Map<String, Object> names) {
        List<@Nullable Item> articles = request.articles() == null ? List.of() : request.articles();
        if (articles.isEmpty() || articles.size() > MOST) {
            throw Refusal.invalid("articles", "Send 1 to " + MOST + " articles, not " + articles.size() + ".");
        }
        List<Witness> witnesses = new ArrayList<>();
        long length = 0;
        for (Item item : articles) {
            Witness witness = witness(Body.needed(item), names);
            witnesses.add(witness);
            length += witness.prose().text().length();
        }
        if (length > 4L * RawText.LONGEST) {
            throw Refusal.tooLarge("articles", "All texts together may have " + 4L * RawText.LONGEST + " characters.");
        }
        return witnesses;
    }

    private static Witness witness(Item item, Map<String, Object> names) {
        Object given = item.id() == null ? String.valueOf(names.size() + 1) : item.id();
        if (!(given instanceof String || given instanceof Number)) {
            throw Refusal.invalid("articles", "The id of an article is a string or a number.");
        }
        String id = given.toString();
        if (names.put(id, given) != null) {
            throw Refusal.invalid("articles", "Two articles have the id " + id + ". Give each its own.");
        }
        Prose prose = Prose.of(text(id, item));
        LocalDate published = Field.day("published", item.published())
                .or(() -> StatedDate.of(prose))
                .orElse(null);
        String source = Field.line("source", item.source(), 200).orElse("");
        String original =
                Field.line("translated_from", item.translatedFrom(), 35).orElse(null);
        return new Witness(
                id, source, Field.line("title", item.title(), 500).orElse(""), published, null, original, prose);
    }

    private static Text text(String id, Item item) {
        try {
            return RawText.readable(item.text());
        } catch (Refusal refusal) {
            throw refusal.about("Article " + id);
        }
    }
}
