package org.crossread.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.Field;
import org.crossread.article.Imported;
import org.crossread.article.Importing;
import org.crossread.article.NewArticle;
import org.crossread.web.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Articles in, and how far they have come. */
@Path("/api/v1/articles")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesApi {
    private final Importing importing;
    private final Me me;

    ArticlesApi(Importing importing, Me me) {
        this.importing = importing;
        this.me = me;
    }

    /** An article to store. */
    @Schema(name = "NewArticle")
    public record Request(
            @Schema(examples = "Courier") @Nullable String source,
            @Schema(examples = "2022-01-21") @Nullable String published,
            @Nullable String title,

            @Schema(description = "Plain text, one paragraph a line, at most 1,048,576 characters.") @Nullable String text,

            @Nullable String url,
            @Schema(examples = "en") @Nullable String language) {}

    /** A stored article. */
    @Schema(name = "Article")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            long id,
            @Nullable Long story,

            @Schema(enumeration = {"IMPORTED", "READ", "JOINED", "ANALYSED", "FAILED", "OTHER_LANGUAGE"})
            String state,

            String source,
            String title,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String language,

            @Schema(description = "What to know about how it was taken in.") @Nullable List<String> notes) {

        static Answer of(Article article, @Nullable List<String> notes) {
            return new Answer(
                    article.id,
                    StoryMember.storyOf(article).map(story -> story.id).orElse(null),
                    article.state.name(),
                    article.sourceName(),
                    article.title,
                    article.published,
                    article.url,
                    article.language,
                    notes);
        }
    }

    @POST
    @RolesAllowed(Role.CHECK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import an article",
            description =
                    "Stores it and returns at once. Reading it, finding the story that it is about and comparing go on"
                            + " afterwards: the article's state tells how far they are.")
    @APIResponse(responseCode = "201", description = "Stored.")
    @APIResponse(responseCode = "200", description = "The same text of the same source was here already.")
    public RestResponse<Answer> add(@Nullable Request request) {
        Request body = Body.needed(request);
        LocalDate published = Field.day("published", body.published()).orElse(null);
        Imported imported = importing.add(
                new NewArticle(
                        body.text() == null ? "" : body.text(),
                        body.source(),
                        body.title(),
                        body.url(),
                        body.language(),
                        published),
                me.person());
        Answer answer = Answer.of(imported.article(), imported.notes());
        if (imported.existed()) {
            return RestResponse.ok(answer);
        }
        return ResponseBuilder.<Answer>created(URI.create("/api/v1/articles/" + answer.id()))
                .entity(answer)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.VIEW)
    @Transactional
    @Operation(
            summary = "Show an article",
            description =
                    "Its state is IMPORTED while its text is stored, READ once every check has read it, JOINED once it belongs to a"
                            + " story, ANALYSED once it is compared with the others there, FAILED where it was set aside, OTHER_LANGUAGE where it is stored and not compared, for it is not in English.")
    public Answer one(long id) {
        Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> Refusal.missing("article", id));
        return Answer.of(article, null);
    }
}
