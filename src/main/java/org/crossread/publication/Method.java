package org.crossread.publication;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.correction.Grade;
import org.crossread.web.Help;

/**
 * How corrections come about, with the figures of the day.
 *
 * @param checks what each check reads, and what people made of what it flagged
 * @param classes how many corrections of each class are published
 */
@TemplateData
public record Method(List<Line> checks, List<OfClass> classes) {

    /**
     * One check.
     *
     * @param flagged conflicts that it flags now
     * @param decided of all that it ever flagged, those on which a verdict stands
     * @param real those among them that people called real
     */
    @TemplateData
    public record Line(Help help, long flagged, int decided, int real) {
        /** In percent; an empty string while there are too few to tell. */
        public String share() {
            return decided < 5 ? "" : Math.round(100.0 * real / decided) + " %";
        }
    }

    /** One class of corrections. */
    @TemplateData
    public record OfClass(Grade grade, long published) {}
}
