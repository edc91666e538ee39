package org.crossread.check.date;

import java.util.Locale;
import java.util.Set;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and marks of a sentence as dates are made of them: hyphens and apostrophes part words. Safe to look at beyond
 * either end.
 */
final class DatePieces {
    /** No expression has so many linking words before the first that tells of a time. */
    private static final int REACH = 8;

    private final Sentence sentence;
    private final String[] written;
    private final DateWord[] words;
    private final int[] starts;
    private int size;

    private DatePieces(Sentence sentence, int room) {
        this.sentence = sentence;
        this.written = new String[room];
        this.words = new DateWord[room];
        this.starts = new int[room];
    }

    /** The pieces of a sentence; null where nothing in it can be a date. */
    static @Nullable DatePieces of(Sentence sentence) {
        int marks = 0;
        boolean anchored = false;
        for (Token token : sentence.tokens()) {
            String text = token.text();
            for (int i = 1; i < text.length() - 1; i++) {
                marks += parting(text.charAt(i)) ? 1 : 0;
            }
            anchored = anchored || anchors(token);
        }
        return anchored || marks > 0
                ? new DatePieces(sentence, sentence.tokens().size() + 2 * marks).filled()
                : null;
    }

    private static boolean anchors(Token token) {
        String text = token.text();
        if (Character.isDigit(text.charAt(0))) {
            return text.length() == 4 || text.indexOf('.') > 0 || text.length() == 8;
        }
        return text.equals(":")
                || text.equals("/")
                || text.equals("'")
                || text.equals("’")
                || DateWords.of(token).anchors();
    }

    private static boolean parting(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '\'' || c == '’';
    }

    private DatePieces filled() {
        for (Token token : sentence.tokens()) {
            String text = token.text();
            int from = 0;
            DateWord word = DateWords.of(token);
            boolean whole = !Character.isLetter(text.charAt(0)) || word != DateWords.NONE;
            for (int i = 1; !whole && i < text.length() - 1; i++) {
                if (parting(text.charAt(i))) {
                    boolean hyphen = text.charAt(i) != '\'' && text.charAt(i) != '’';
                    String part = text.substring(from, i);
                    add(part, DateWords.of(part), token.start() + from);
                    add(hyphen ? "-" : "'", DateWords.NONE, token.start() + i);
                    from = i + 1;
                }
            }
            String rest = text.substring(from);
            add(rest, from == 0 ? word : DateWords.of(rest), token.start() + from);
        }
        return this;
    }

    private void add(String text, DateWord word, int start) {
        written[size] = text;
        words[size] = word;
        starts[size++] = start;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return size;
    }

    /** Whether a piece that tells of a time by itself stands so near that what begins here may hold it. */
    boolean tellsSoon(int i) {
        for (int k = i + 1; k < Math.min(size, i + REACH); k++) {
            if (isNumber(k) || words[k] != DateWords.NONE && !words[k].links()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a time can begin with this number or mark: a number that looks like a year or a date, or one that a word of times or a joined
     * mark follows within reach; or an apostrophe.
     */
    boolean mayCount(int i) {
        String text = written[i];
        if (!isNumber(i)) {
            return apostrophe(i);
        }
        if (text.length() == 4 || text.length() == 8 || text.indexOf('.') > 0 || joined(i + 1)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(size, i + REACH); k++) {
            if (tells(words[k].kind()) || !isWord(k) && !isNumber(k) && joined(k) && joined(k + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Kind kind) {
        return switch (kind) {
            case NONE, LINK, NUMBER, ORDINAL -> false;
            default -> true;
        };
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    DateWord word(int i) {
        return has(i) ? words[i] : DateWords.NONE;
    }

    boolean is(int i, Kind kind) {
        return has(i) && words[i].kind() == kind;
    }

    boolean is(int i, Kind kind, Kind other) {
        return has(i) && (words[i].kind() == kind || words[i].kind() == other);
    }

    /** Whether this piece is that word or mark: small letters, a word that {@link DateWords} knows. */
    boolean is(int i, String text) {
        return has(i)
                && (words[i] == DateWords.NONE
                        ? written[i].equals(text)
                        : words[i].text().equals(text));
    }

    boolean is(int i, Set<String> texts) {
        return has(i) && texts.contains(words[i] == DateWords.NONE ? written[i] : words[i].text());
    }

    boolean is(int i, String... texts) {
        for (String text : texts) {
            if (is(i, text)) {
                return true;
            }
        }
        return false;
    }

    String written(int i) {
        return has(i) ? written[i] : "";
    }

    String lower(int i) {
        return has(i) ? written[i].toLowerCase(Locale.ROOT) : "";
    }

    boolean capitalised(int i) {
        return has(i) && Character.isUpperCase(written[i].charAt(0));
    }

    boolean isWord(int i) {
        return has(i) && Character.isLetter(written[i].charAt(0));
    }

    boolean isNumber(int i) {
        return has(i) && Character.isDigit(written[i].charAt(0));
    }

    /** A whole number of so many digits; -1 where it is none. */
    int digits(int i, int least, int most) {
        if (!isNumber(i) || written[i].length() < least || written[i].length() > most) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < written[i].length(); k++) {
            char c = written[i].charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    boolean hyphen(int i) {
        return has(i) && ("-".equals(written[i]) || "‐".equals(written[i]) || "‑".equals(written[i]));
    }

    boolean dash(int i) {
        return hyphen(i) || has(i) && ("–".equals(written[i]) || "—".equals(written[i]));
    }

    boolean apostrophe(int i) {
        return has(i) && ("'".equals(written[i]) || "’".equals(written[i]) || "‘".equals(written[i]));
    }

    /** Whether nothing stands between this piece and the one before it. */
    boolean joined(int i) {
        return has(i) && i > 0 && starts[i] == starts[i - 1] + written[i - 1].length();
    }

    int start(int i) {
        return starts[i];
    }

    /** Where the piece before this one ends, UTF-16 in the sentence. */
    int end(int to) {
        return starts[to - 1] + written[to - 1].length();
    }
}
