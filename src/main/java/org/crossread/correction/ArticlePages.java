package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.Refusal;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.web.Pager;
import org.jboss.resteasy.reactive.RestQuery;

/** An article to read: its text with readings and slips marked, its versions and its corrections. */
@Path("/articles/{id}")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {
    private final ArticleMarks marks;

    ArticlePages(ArticleMarks marks) {
        this.marks = marks;
    }

    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance article(ArticleView view);
    }

    @GET
    @Transactional
    public TemplateInstance article(
            long id, @RestQuery @DefaultValue("") String version, @RestQuery @DefaultValue("") String show) {
        Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> Refusal.missing("article", id));
        int number = version.isBlank() ? article.currentVersion : Pager.typed(version);
        ArticleVersion text =
                article.version(number).orElseThrow(() -> Refusal.missing("version " + number + " of article", id));
        return Templates.article(ArticleView.of(article, text, marks.of(article, text), show));
    }
}
