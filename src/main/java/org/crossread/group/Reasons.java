package org.crossread.group;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.text.Span;

/**
 * Why the statements of a group stand side by side, as the analysis weighed it.
 *
 * @param ties for every statement but one, what ties it to another
 * @param near statements that may belong here too
 */
@TemplateData
public record Reasons(List<Tie> ties, List<Near> near) {
    public static final Reasons NONE = new Reasons(List.of(), List.of());

    /** Two statements by their places in the group, from 0, and what speaks for and against them. */
    @TemplateData
    public record Tie(int one, int other, List<Weight> weights) {}

    /** A statement outside the group. */
    @TemplateData
    public record Near(long article, int version, int start, int end, String text, int member, List<Weight> weights) {
        Passage passage() {
            Article stored = Article.getEntityManager().getReference(Article.class, article);
            return Passage.of(stored, version, new Span(start, end), text);
        }
    }

    /** One piece of evidence, in bits: each bit doubles or halves the odds. */
    @TemplateData
    public record Weight(String evidence, double bits) {
        /** "speaks strongly for it", "says little", "speaks against it". */
        public String strength() {
            if (Math.abs(bits) < 0.25) {
                return "says nothing either way";
            }
            String how = Math.abs(bits) >= 4 ? "very strongly " : Math.abs(bits) >= 2 ? "strongly " : "";
            return "speaks " + how + (bits > 0 ? "for it" : "against it");
        }

        /** "+2.0 bits". */
        public String inBits() {
            return String.format(Locale.ROOT, "%+.1f", bits).replace('-', '−');
        }
    }
}
