package org.crossread.check;

import java.util.List;
import java.util.Locale;
import org.crossread.text.Span;

/**
 * Something wrong inside one article.
 *
 * @param span in code points of the article's text
 * @param text the words at the span
 * @param why a full sentence for the fact-checker
 * @param effect whether it changes what the reader understands
 * @param repairs what could stand there instead, likeliest first; may be empty
 */
public record Slip(String check, Span span, String text, String why, Effect effect, List<String> repairs) {
    public Slip {
        repairs = List.copyOf(repairs);
    }

    /** What a slip does to the reader. */
    public enum Effect {
        MEANING,
        COSMETIC;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
