package org.crossread.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.account.Me;
import org.crossread.account.Role;
import org.crossread.web.Flash;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The outlets and agencies: what is known of each, and merging two that are one. */
@Path("/sources")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class SourcePages {
    private static final int PAGE = 100;

    private final Sources sources;
    private final Me me;

    SourcePages(Sources sources, Me me) {
        this.sources = sources;
        this.me = me;
    }

    /** A source in the list. */
    @TemplateData
    public record Line(Source source, long articles) {}

    /** What is known of a source, as typed. */
    @TemplateData
    public record Form(
            String name, String country, String language, String translated, boolean agency, List<Problem> problems) {
        static Form of(Source source) {
            return new Form(
                    source.name,
                    source.country == null ? "" : source.country,
                    source.language == null ? "" : source.language,
                    source.translatedFrom == null ? "" : source.translatedFrom,
                    source.agency,
                    List.of());
        }

        public String error(String field) {
            return Problem.of(problems, field);
        }
    }

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sources(List<Line> lines, Pager pager);

        static native TemplateInstance source(
                Source source, Form form, List<String> aliases, List<Source> others, long articles);
    }

    @GET
    @Transactional
    public TemplateInstance sources(@RestQuery @DefaultValue("1") String page, UriInfo here) {
        long total = Source.count();
        int number = Pager.number(Pager.typed(page), PAGE, total);
        List<Line> lines = Source.getEntityManager()
                .createQuery(
                        "select s, (select count(a) from Article a where a.source = s) from Source s order by lower(s.name), s.id",
                        Line.class)
                .setFirstResult((number - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return Templates.sources(lines, Pager.of(here, number, PAGE, total));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance source(long id) {
        Source source = Sources.source(id);
        return page(source, Form.of(source));
    }

    private static TemplateInstance page(Source source, Form form) {
        List<String> aliases = SourceAlias.<SourceAlias>list("source = ?1 order by name", source).stream()
                .map(alias -> alias.name)
                .toList();
        List<Source> others = Source.<Source>find("id <> ?1 order by lower(name)", source.id)
                .page(0, 500)
                .list();
        return Templates.source(source, form, aliases, others, Article.count("source", source));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.EDIT)
    @Transactional
    public RestResponse<TemplateInstance> change(
            long id,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String country,
            @RestForm @DefaultValue("") String language,
            @RestForm @DefaultValue("") String translated,
            @RestForm @DefaultValue("") String agency) {
        Form form = new Form(name, country, language, translated, !agency.isEmpty(), List.of());
        try {
            sources.change(id, new Sources.Known(name, country, language, translated, form.agency()), me.person());
            return told("/sources/" + id, "Saved.");
        } catch (Refusal refusal) {
            Form wrong = new Form(name, country, language, translated, form.agency(), List.of(Problem.of(refusal)));
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(refusal.kind().status()), page(Sources.source(id), wrong));
        }
    }

    /** @param into the id of the source that the two are from now on */
    @POST
    @Path("{id}/merge")
    @RolesAllowed(Role.EDIT)
    public RestResponse<TemplateInstance> merge(long id, @RestForm @DefaultValue("") String into) {
        if (!into.matches("\\d{1,18}")) {
            throw Refusal.invalid("into", "Choose the source that this one is. Go back and choose.");
        }
        Source merged = sources.merge(id, Long.parseLong(into), me.person());
        return told("/sources/" + merged.id, "Merged. Articles that come under either name are of this source.");
    }

    private static RestResponse<TemplateInstance> told(String next, String sentence) {
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create(next))
                .cookie(Flash.saying(sentence))
                .build();
    }
}
