package org.crossread.correction;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Excerpt;
import org.crossread.conflict.SilentCorrection;

/**
 * What a source changed from one version of an article to another, paragraph by paragraph; what stayed is left out.
 *
 * @param corrections the conflicts that were gone with it
 */
@TemplateData
public record VersionDiff(
        Article article,
        ArticleVersion from,
        ArticleVersion to,
        List<Redline> changes,
        List<SilentCorrection> corrections) {
    private static final int MOST = 200;

    static VersionDiff of(Article article, ArticleVersion from, ArticleVersion to) {
        List<String> old = paragraphs(from);
        List<String> fresh = paragraphs(to);
        List<Redline> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            List<String> before = delta.getSource().getLines();
            List<String> after = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(before.size(), after.size()) && changes.size() < MOST; i++) {
                String one = i < before.size() ? before.get(i) : "";
                String other = i < after.size() ? after.get(i) : "";
                changes.add(Redline.of(new Excerpt("", one, ""), other));
            }
        }
        return new VersionDiff(
                article,
                from,
                to,
                changes,
                SilentCorrection.of(article).stream()
                        .filter(silent -> silent.toVersion > from.number && silent.fromVersion < to.number)
                        .toList());
    }

    private static List<String> paragraphs(ArticleVersion version) {
        return version.text
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean isCut() {
        return changes.size() >= MOST;
    }
}
