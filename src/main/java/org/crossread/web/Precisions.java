package org.crossread.web;

import io.quarkus.qute.TemplateData;
import java.util.Map;

/** How often people found that what a check flags is real: measured by their verdicts, known to a stage that pages in general do not know. */
public interface Precisions {
    /** By the check's id; checks of which nothing was decided are left out. */
    Map<String, Precision> byCheck();

    /**
     * The verdicts on what one check flagged.
     *
     * @param real how many were real conflicts or errors of translation
     * @param decided how many were decided at all
     */
    @TemplateData
    record Precision(int real, int decided) {
        public Precision plus(boolean wasReal) {
            return new Precision(real + (wasReal ? 1 : 0), decided + 1);
        }

        /** Rounded, 0 to 100; 0 before any verdict. */
        public int percent() {
            return decided == 0 ? 0 : Math.round(100f * real / decided);
        }
    }
}
