package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.Article.State;

/**
 * The articles that have not come through all stages.
 *
 * @param underWay how many a stage is still to come for
 * @param aside how many were set aside
 */
@TemplateData
public record Arriving(long underWay, long aside) {
    public static Arriving now() {
        return new Arriving(
                Article.count("state in ?1", List.of(State.IMPORTED, State.READ, State.JOINED)),
                Article.count("state", State.FAILED));
    }
}
