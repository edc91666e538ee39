package org.crossread.web.language;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;

/** Sentences of which a part is a link or stands out: translators mark it ⟨so⟩, pages put the element around it. */
public final class Cuts {
    private Cuts() {}

    /** The sentence at its marks: before, inside, after, inside the next one, after it … */
    @TemplateExtension(matchName = "cut")
    public static List<String> cut(String sentence) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '⟨' || sentence.charAt(i) == '⟩') {
                parts.add(sentence.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(sentence.substring(start));
        return parts;
    }
}
