package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or mark of a sentence. Words keep inner hyphens and apostrophes ("military-technical", "can't"), but not those that join
 * them to a number ("million-year", "sub-300"); numbers keep their
 * inner points and commas ("13,000", "1.2") and a leading point (".5").
 *
 * @param text the words as written
 * @param lower the words in small letters, with straight apostrophes
 * @param start where it starts in its sentence, UTF-16
 * @param end where it ends in its sentence, UTF-16, exclusive
 */
public record Token(String text, String lower, int start, int end) {
    private static final String NUMBER = "\\p{N}++(?:[.,]\\p{N}++)*+|(?<![\\p{L}\\p{N}.])\\.\\p{Nd}++(?!\\.)";
    private static final String BY_A_NUMBER =
            "(?<=\\p{N})\\p{L}{1,3}(?=-\\p{N})|(?i:sub|minus)(?=-\\p{N})|(?i:hundred|thousand|[mb]illion|trillion|percent)(?=-\\p{L})";
    private static final String WORD =
            "[\\p{L}\\p{M}]++(?:[\\-‐‑'’.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]++)*+";
    private static final Pattern TOKEN =
            Pattern.compile(NUMBER + "|" + BY_A_NUMBER + "|" + WORD + "|[^\\s\\p{Z}]");

    public static List<Token> of(String words) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            String text = matcher.group();
            tokens.add(new Token(text, lower(text), matcher.start(), matcher.end()));
        }
        return List.copyOf(tokens);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0)) || text.length() > 1 && text.charAt(0) == '.';
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
