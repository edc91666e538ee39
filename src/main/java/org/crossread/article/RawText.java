package org.crossread.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crossread.Refusal;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** The door: what a text from outside must be like. */
public final class RawText {
    /** The longest text taken, in code points: 1 MB of plain English. */
    public static final int LONGEST = 1 << 20;

    private static final int SHORTEST_IN_WORDS = 3;
    /** One character in so many may be garbage. */
    private static final int GARBAGE = 50;

    private RawText() {}

    /**
     * Cleans a text that is to become an article.
     *
     * @throws Refusal where it is blank, too short, too long, or no text at all
     */
    public static Text accept(@Nullable String raw) {
        Text text = readable(raw);
        long words = words(text.value());
        if (words < SHORTEST_IN_WORDS) {
            throw Refusal.invalid(
                    "text",
                    "The text has only " + words + (words == 1 ? " word" : " words") + ". An article needs at least "
                            + SHORTEST_IN_WORDS + ".");
        }
        return text;
    }

    /**
     * Cleans a text that is only to be read.
     *
     * @throws Refusal where it is blank, too long, or no text at all
     */
    public static Text readable(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            throw Refusal.invalid("text", "The text is empty. Paste the article's text.");
        }
        if (raw.length() > 2 * LONGEST || raw.codePointCount(0, raw.length()) > LONGEST) {
            throw Refusal.tooLarge("text", "The text is longer than " + LONGEST + " characters. Cut it into articles.");
        }
        if (raw.codePoints().filter(RawText::garbage).count() > raw.length() / GARBAGE) {
            throw Refusal.invalid(
                    "text", "This is not plain text: it holds characters of a binary file or of another encoding.");
        }
        Text text = Text.clean(raw);
        if (text.value().isBlank()) {
            throw Refusal.invalid("text", "The text is empty once invisible characters are taken out.");
        }
        return text;
    }

    private static boolean garbage(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || surrogate || c == 0xFFFD;
    }

    private static long words(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic)
                ? SHORTEST_IN_WORDS
                : text.trim().split("\\s++", 4).length;
    }

    static String sha256(Text text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.value().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
