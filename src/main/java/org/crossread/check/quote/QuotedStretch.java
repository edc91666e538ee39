package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two marks of a paragraph, before anybody is named as its speaker.
 *
 * @param open where its opening mark stands, UTF-16
 * @param close where its closing mark stands, or the end of the paragraph
 * @param closed whether there is a closing mark
 * @param asides what the reporter put in between: "– he explained to reporters –"
 */
record QuotedStretch(int open, int close, boolean closed, List<Aside> asides) {
    private static final Pattern DASHED = Pattern.compile("\\s[–—-]\\s([^–—\\n]{3,80}?)\\s[–—-]\\s");
    private static final Pattern CUT = Pattern.compile("\\s*[(\\[](?:…|\\.\\.\\.)[)\\]]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern MARK = Pattern.compile("[“”„\"«»]");

    /** A stretch that is not quoted although it stands between the marks. */
    record Aside(int from, int to) {}

    static List<QuotedStretch> in(String words, QuotePairs pairs) {
        List<QuotedStretch> found = new ArrayList<>();
        for (QuotePairs.Pair pair : pairs.pairs()) {
            QuoteMark close = pair.close();
            int end = close == null ? words.length() : close.at();
            found.add(of(words, pair.open().at(), end, close != null));
        }
        if (pairs.marks().isEmpty()) {
            SingleQuotes.in(words).forEach(r -> found.add(of(words, r[0], r[1], true)));
        }
        return found;
    }

    private static QuotedStretch of(String words, int open, int close, boolean closed) {
        List<Aside> asides = new ArrayList<>();
        Matcher dashed = DASHED.matcher(words).region(open + 1, close);
        while (dashed.find()) {
            if (speaks(dashed.group(1))) {
                asides.add(new Aside(dashed.start(), dashed.end()));
            }
        }
        return new QuotedStretch(open, close, closed, asides);
    }

    private static boolean speaks(String aside) {
        String[] words = aside.split("\\s+");
        for (int i = 0; i < words.length && i < 6; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            SpeechVerb verb = SpeechVerb.of(words[i].replaceAll("\\W", ""), next);
            if (verb != null && verb.form() != SpeechVerb.Form.PLAIN) {
                return true;
            }
        }
        return false;
    }

    /** Marks the positions of the paragraph that are quoted. */
    void mark(BitSet quoted) {
        quoted.set(open + 1, Math.max(open + 1, close));
        asides.forEach(aside -> quoted.clear(aside.from, aside.to));
    }

    /** The words without the reporter's, without marks of cuts, without quotation marks inside. */
    String words(String paragraph) {
        StringBuilder kept = new StringBuilder();
        int from = open + 1;
        for (Aside aside : asides) {
            kept.append(paragraph, from, aside.from).append(' ');
            from = aside.to;
        }
        kept.append(paragraph, from, close);
        String whole = MARK.matcher(CUT.matcher(kept).replaceAll(" … ")).replaceAll("");
        return SPACES.matcher(whole).replaceAll(" ").strip().replaceFirst(",$", "");
    }

    /** Where its words start: spaces after the mark are left out. */
    int start(String paragraph) {
        int i = open + 1;
        while (i < close && blank(paragraph.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where its words end: spaces and a comma before the mark are left out. */
    int end(String paragraph) {
        int i = close;
        while (i > open + 1 && (blank(paragraph.charAt(i - 1)) || paragraph.charAt(i - 1) == ',')) {
            i--;
        }
        return i;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
