package org.crossread.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossread.Refusal;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;

/** What changed from one version of an article to another. */
@Path("/articles/{id}/versions/{from}/{to}")
@RolesAllowed(Role.VIEW)
@Produces(MediaType.TEXT_HTML)
public class VersionPages {
    @CheckedTemplate(basePath = "correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance versions(VersionDiff diff);
    }

    /** @param from number of the older version */
    @GET
    @Transactional
    public TemplateInstance versions(long id, int from, int to) {
        Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> Refusal.missing("article", id));
        return Templates.versions(VersionDiff.of(article, version(article, from), version(article, to)));
    }

    private static ArticleVersion version(Article article, int number) {
        return article.version(number)
                .orElseThrow(() -> Refusal.missing("version " + number + " of article", article.id));
    }
}
