package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or mark of a sentence. Words keep inner hyphens and apostrophes ("military-technical", "can't"), but not those that join
 * them to a number ("million-year", "sub-300"); numbers keep their inner points and commas ("13,000", "1.2") and a leading point (".5").
 * What every check asks of it is worked out once.
 */
public final class Token {
    private static final String NUMBER = "\\p{N}++(?:[.,]\\p{N}++)*+|(?<![\\p{L}\\p{N}.])\\.\\p{Nd}++(?!\\.)";
    private static final String BY_A_NUMBER =
            "(?<=\\p{N})\\p{L}{1,3}(?=-\\p{N})|(?i:sub|minus)(?=-\\p{N})|(?i:hundred|thousand|[mb]illion|trillion|percent)(?=-\\p{L})";
    private static final String WORD = "[\\p{L}\\p{M}]++(?:[\\-‐‑'’.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]++)*+";
    private static final Pattern TOKEN = Pattern.compile(NUMBER + "|" + BY_A_NUMBER + "|" + WORD + "|[^\\s\\p{Z}]");

    private static final String MARKS = ",;:!?()“”‘’\"'";
    private static final String POINTS = ".,";
    private static final String ENDS = " ,;:!?)";

    private final Vocable vocable;
    private final int start;

    private Token(Vocable vocable, int start) {
        this.vocable = vocable;
        this.start = start;
    }

    public static List<Token> of(String words) {
        List<Token> tokens = new ArrayList<>(words.length() / 5 + 1);
        Matcher matcher = TOKEN.matcher(words);
        int at = 0;
        while (at < words.length()) {
            int end = plain(words, at);
            if (end < 0) {
                if (!matcher.find(at)) {
                    break;
                }
                at = matcher.start();
                end = matcher.end();
            }
            tokens.add(new Token(Vocable.of(words, at, end), at));
            at = end;
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
        }
        return List.copyOf(tokens);
    }

    /** Where a plain word, number or mark ends, as most are: they need no pattern. -1 for all else. */
    private static int plain(String words, int from) {
        char first = words.charAt(from);
        if (MARKS.indexOf(first) >= 0) {
            return from + 1;
        }
        boolean stop = first == '.' && (from + 1 == words.length() || words.charAt(from + 1) == ' ');
        return stop ? from + 1 : isDigit(first) ? plainNumber(words, from) : plainWord(words, from);
    }

    /** Where a number ends behind which a blank or the end follows, a point or comma before it left out. */
    private static int plainNumber(String words, int from) {
        int end = from;
        while (end < words.length() && isDigit(words.charAt(end))
                || end + 1 < words.length()
                        && POINTS.indexOf(words.charAt(end)) >= 0
                        && isDigit(words.charAt(end + 1))) {
            end++;
        }
        int next = end < words.length() && POINTS.indexOf(words.charAt(end)) >= 0 ? end + 1 : end;
        return next == words.length() || words.charAt(next) == ' ' ? end : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where a word of plain letters ends that nothing joins to its neighbours: most are so, and need no pattern. -1 for all else. */
    private static int plainWord(String words, int from) {
        int end = from;
        while (end < words.length() && isPlain(words.charAt(end))) {
            end++;
        }
        boolean begins = end > from && (from == 0 || words.charAt(from - 1) == ' ');
        boolean ends = end == words.length() || ENDS.indexOf(words.charAt(end)) >= 0;
        boolean stops =
                !ends && words.charAt(end) == '.' && (end + 1 == words.length() || words.charAt(end + 1) == ' ');
        return begins && (ends || stops) ? end : -1;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The words as written. */
    public String text() {
        return vocable.text;
    }

    /** The words in small letters, with straight apostrophes. */
    public String lower() {
        return vocable.lower;
    }

    /** Where it starts in its sentence, UTF-16. */
    public int start() {
        return start;
    }

    /** Where it ends in its sentence, UTF-16, exclusive. */
    public int end() {
        return start + vocable.text.length();
    }

    /** Whether it is one of these words, in small letters. */
    public boolean is(String... words) {
        for (String word : words) {
            if (word.equals(vocable.lower)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return vocable.word;
    }

    public boolean isNumber() {
        return vocable.number;
    }

    public boolean isCapitalised() {
        return vocable.capitalised;
    }

    Vocable vocable() {
        return vocable;
    }

    @Override
    public String toString() {
        return vocable.text;
    }
}
