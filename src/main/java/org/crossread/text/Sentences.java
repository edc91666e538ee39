package org.crossread.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences: first at line ends, so that a heading is never glued to what follows, then by the Unicode rules
 * (UAX #29) with CLDR's English abbreviations.
 */
final class Sentences {
    private static final List<String> ABBREVIATIONS = List.of(
            "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "No.", "U.S.", "U.K.", "U.N.", "Gen.", "Sen.",
            "Rep.", "Gov.", "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thurs.", "Fri.", "Lt.", "Col.", "Dr.", "Mr.",
            "Mrs.", "Ms.", "St.", "vs.", "approx.");
    private static final BreakIterator ENGLISH = english();

    /** What is longer is no sentence: it is cut, so that nobody who looks from one word of it to another has far to go. UTF-16 units. */
    private static final int LONGEST = 2_000;

    private final Text text;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(Text text) {
        this.text = text;
    }

    private static BreakIterator english() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    static List<Sentence> split(Text text) {
        Sentences split = new Sentences(text);
        String value = text.value();
        int paragraph = 0;
        for (int from = 0; from < value.length(); ) {
            int end = value.indexOf('\n', from);
            int to = end < 0 ? value.length() : end;
            if (!value.substring(from, to).isBlank()) {
                split.line(from, to, paragraph++);
            }
            from = to + 1;
        }
        return split.sentences;
    }

    private void line(int from, int to, int paragraph) {
        String line = text.value().substring(from, to);
        int dated = Lines.datePrefix(line, paragraph);
        if (dated > 0) {
            add(from, from + dated, Sentence.Kind.DATELINE, paragraph);
        }
        int credit = Lines.creditSuffix(line);
        Sentence.Kind kind = Lines.kind(line.substring(dated, credit), paragraph);
        if (kind == Sentence.Kind.BODY || kind == Sentence.Kind.CAPTION) {
            sentences(from + dated, from + credit, kind, paragraph);
        } else {
            add(from + dated, from + credit, kind, paragraph);
        }
        add(from + credit, to, Sentence.Kind.CREDIT, paragraph);
    }

    private void sentences(int from, int to, Sentence.Kind kind, int paragraph) {
        String line = text.value().substring(from, to);
        BreakIterator breaks = ENGLISH.clone();
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == line.length() || !Initials.goOn(line, end)) {
                add(from + start, from + end, kind, paragraph);
                start = end;
            }
        }
    }

    private void add(int from, int to, Sentence.Kind kind, int paragraph) {
        int start = from;
        int end = to;
        while (start < end && blank(text.value().charAt(start))) {
            start++;
        }
        while (end > start && blank(text.value().charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(start);
            sentences.add(new Sentence(text, start, cut, kind, paragraph));
            start = cut;
        }
        if (start < end) {
            sentences.add(new Sentence(text, start, end, kind, paragraph));
        }
    }

    /** Behind the last space that still fits; inside a word only where there is no space at all, and never inside a character. */
    private int cut(int start) {
        for (int i = start + LONGEST; i > start; i--) {
            if (blank(text.value().charAt(i - 1))) {
                return i;
            }
        }
        boolean pair = Character.isLowSurrogate(text.value().charAt(start + LONGEST));
        return start + LONGEST - (pair ? 1 : 0);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
