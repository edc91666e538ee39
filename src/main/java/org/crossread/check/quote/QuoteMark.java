package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation mark in a paragraph, and what its glyph and the spaces around it say about whether it opens or closes. Neither is
 * trusted alone: translated text turns both round.
 *
 * @param at where it stands in the paragraph, UTF-16
 * @param left what stands before it, a space at the start
 * @param right what stands after it, a space at the end
 */
record QuoteMark(int at, char glyph, char left, char right) {
    private static final String OPENERS = "“«„‘‹";
    private static final String CLOSERS = "”»’›";
    private static final String DOUBLE = "“”„‟\"«»";
    private static final String BEFORE_QUOTE = " \u00a0\t([{–—-/";
    private static final String AFTER_QUOTE = " \u00a0\t.,;:!?)]}–—…/";

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    static List<QuoteMark> in(String words) {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (isDouble(words.charAt(i))) {
                marks.add(at(words, i));
            } else if (isTyped(words, i)) {
                marks.add(typed(words, i++));
            }
        }
        return marks;
    }

    /** Two single marks for a double one, as typewriters and some archives have it: ''so'', ``so''. */
    private static boolean isTyped(String words, int i) {
        char c = words.charAt(i);
        boolean two = (c == '\'' || c == '`') && i + 1 < words.length() && words.charAt(i + 1) == c;
        return two && (i + 2 == words.length() || words.charAt(i + 2) != c);
    }

    /** It stands at the one of the two that touches the quoted words. */
    private static QuoteMark typed(String words, int i) {
        char left = i == 0 ? ' ' : words.charAt(i - 1);
        char right = i + 2 == words.length() ? ' ' : words.charAt(i + 2);
        boolean opens = BEFORE_QUOTE.indexOf(left) >= 0 && right != ' ';
        return new QuoteMark(opens ? i + 1 : i, '"', left, right);
    }

    static QuoteMark at(String words, int i) {
        char left = i == 0 ? ' ' : words.charAt(i - 1);
        char right = i + 1 == words.length() ? ' ' : words.charAt(i + 1);
        return new QuoteMark(i, words.charAt(i), left, right);
    }

    boolean glyphOpens() {
        return OPENERS.indexOf(glyph) >= 0;
    }

    boolean glyphCloses() {
        return CLOSERS.indexOf(glyph) >= 0;
    }

    /** Whether it stands free of what precedes it and touches what follows. */
    boolean spacedAsOpener() {
        return BEFORE_QUOTE.indexOf(left) >= 0 && AFTER_QUOTE.indexOf(right) < 0;
    }

    /** Whether it stands free of what follows it, or before a stop or a comma. */
    boolean spacedAsCloser() {
        return AFTER_QUOTE.indexOf(right) >= 0 && (BEFORE_QUOTE.indexOf(left) < 0 || right != ' ' && right != '\u00a0');
    }

    /** What it costs to take it as an opening mark. */
    double costOfOpening() {
        return (spacedAsCloser() ? 2 : spacedAsOpener() ? 0 : 0.6) + (glyphCloses() ? 0.5 : 0);
    }

    /** What it costs to take it as a closing mark. */
    double costOfClosing() {
        return (spacedAsOpener() ? 2 : spacedAsCloser() ? 0 : 0.6) + (glyphOpens() ? 0.5 : 0);
    }

    /** Inches and seconds ("a 12\" gun") are no quotation marks. */
    boolean isMeasure() {
        return glyph == '"' && Character.isDigit(left) && !Character.isLetterOrDigit(right);
    }
}
