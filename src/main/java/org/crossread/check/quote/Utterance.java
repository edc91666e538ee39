package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.language.Contractions;
import org.crossread.check.language.Places;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Thesaurus;
import org.crossread.check.language.Words;
import org.crossread.text.Token;

/**
 * What somebody said, ready to be aligned with another rendering of it.
 *
 * @param plain the words alone: small letters, no marks, no contractions
 * @param words the words that carry content, in order
 */
record Utterance(String plain, List<Word> words) {
    /** Words so common in speech that sharing them says little. */
    private static final Pattern UN = Pattern.compile("un\\p{L}{3,}(?:ble|ed)");

    private static final Set<String> LIGHT = stems(
            "know think believe want need get go come make take give see look thing people year day week month today tomorrow yesterday next last new good"
                    + " time way really now right let like try country man work one first part every everything something mean happen");

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"),
            Map.entry("million", "million"),
            Map.entry("billion", "billion"));
    private static final Set<String> SCOPE_ENDS = Words.list("whether if that but because so . , ; : – — … ! ?");
    private static final int SCOPE = 5;

    /** What a word is, besides its sense. */
    enum Kind {
        PLAIN,
        NUMBER,
        NAME
    }

    /**
     * @param sense the stem that all its forms and synonyms share
     * @param stem its own stem
     * @param negated whether a negation bears on it
     */
    record Word(String text, String stem, String sense, Kind kind, boolean negated) {
        double weight() {
            return LIGHT.contains(stem) ? 0.5 : 1;
        }
    }

    static Utterance of(String said) {
        String plain = Contractions.expand(said);
        List<Token> tokens = Token.of(plain);
        List<Word> words = new ArrayList<>();
        int scope = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            scope = SCOPE_ENDS.contains(token.lower()) ? 0 : scope - 1;
            if (negates(tokens, i)) {
                scope = SCOPE;
            } else if ((token.isWord() || token.isNumber()) && !isFunction(token.lower())) {
                int length = placeLength(tokens, i);
                Word word = word(tokens, i, length, scope > 0);
                words.add(word);
                scope = word.weight() < 1 ? scope : 0;
                i += length - 1;
            }
        }
        return new Utterance(bare(tokens), List.copyOf(words));
    }

    private static boolean isFunction(String lower) {
        return Words.isStop(lower) && !NUMBERS.containsKey(lower) && !lower.equals("say") && !lower.equals("tell");
    }

    private static boolean negates(List<Token> tokens, int i) {
        boolean either = i > 0 && tokens.get(i - 1).lower().equals("or");
        return Words.isNegation(tokens.get(i))
                && !either
                && !(i + 1 < tokens.size() && tokens.get(i + 1).is("only", "just", "merely"));
    }

    private static Word word(List<Token> tokens, int i, int length, boolean negated) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (token.isNumber() || NUMBERS.containsKey(lower)) {
            String number = NUMBERS.getOrDefault(lower, lower.replace(",", ""));
            return new Word(token.text(), number, number, Kind.NUMBER, negated);
        }
        String joined = joined(tokens, i, length);
        String place = token.isCapitalised() ? Places.fold(joined) : null;
        boolean starts = i == 0
                || SCOPE_ENDS.contains(tokens.get(i - 1).text())
                        && !tokens.get(i - 1).text().equals(",");
        if (place != null || token.isCapitalised() && !starts) {
            String name = Spelling.fold(place != null ? place : Words.unowned(token.text()));
            return new Word(joined, name, name, Kind.NAME, negated);
        }
        boolean prefixed = lower.startsWith("un")
                && UN.matcher(lower).matches()
                && !lower.startsWith("under")
                && !lower.startsWith("unit");
        String stem = Words.stem(prefixed ? lower.substring(2) : lower);
        return new Word(token.text(), stem, Thesaurus.sense(stem), Kind.PLAIN, negated != prefixed);
    }

    /** How many words the name of a place here takes: "United States" takes two. */
    private static int placeLength(List<Token> tokens, int i) {
        for (int length = 3; length > 1; length--) {
            boolean room = i + length <= tokens.size() && tokens.get(i).isCapitalised();
            if (room && Places.fold(joined(tokens, i, length)) != null) {
                return length;
            }
        }
        return 1;
    }

    private static String joined(List<Token> tokens, int i, int length) {
        return String.join(
                " ", tokens.subList(i, i + length).stream().map(Token::text).toList());
    }

    private static String bare(List<Token> tokens) {
        StringBuilder bare = new StringBuilder();
        tokens.stream()
                .filter(t -> t.isWord() || t.isNumber())
                .forEach(t -> bare.append(t.lower()).append(' '));
        return bare.toString().strip();
    }

    private static Set<String> stems(String words) {
        return Words.list(words).stream().map(Words::stem).collect(java.util.stream.Collectors.toSet());
    }

    /** The share of the weight of all its words. */
    double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    String sense() {
        return plain.toLowerCase(Locale.ROOT);
    }
}
