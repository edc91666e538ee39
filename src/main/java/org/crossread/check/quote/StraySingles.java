package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.Words;

/** Single opening marks that nothing closes: "‘a press conference". Clipped words ("‘em", "‘90s") are none. */
final class StraySingles {
    private static final Set<String> CLIPPED =
            Words.list("em til till cause tis twas n bout round neath cos nuff s t er im ere ad un ow arf ello");

    private StraySingles() {}

    static List<Slip> of(Paragraph paragraph) {
        List<Slip> slips = new ArrayList<>();
        String words = paragraph.words();
        for (int i = words.indexOf('‘'); i >= 0; i = words.indexOf('‘', i + 1)) {
            if (SingleQuotes.opens(words, i) && SingleQuotes.close(words, i) < 0 && !isClipped(words, i)) {
                int to = QuoteContext.end(words, i);
                slips.add(new Slip(
                        "quote",
                        paragraph.span(i, to),
                        words.substring(i, to),
                        "This quotation mark opens a quote that nothing closes.",
                        Slip.Effect.COSMETIC,
                        List.of(words.substring(i + 1, to))));
            }
        }
        return slips;
    }

    private static boolean isClipped(String words, int i) {
        int to = i + 1;
        while (to < words.length() && Character.isLetter(words.charAt(to))) {
            to++;
        }
        return to == i + 1 || CLIPPED.contains(words.substring(i + 1, to).toLowerCase(java.util.Locale.ROOT));
    }
}
