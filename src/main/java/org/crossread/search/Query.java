package org.crossread.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.crossread.check.figure.Values;
import org.crossread.text.Text;

/**
 * What somebody looks for: words, phrases in quotation marks, numbers however they are written, and words with a minus before them that must
 * not be there. Nothing in it is ever a command.
 *
 * @param typed as it was typed
 */
record Query(String typed, List<Clause> clauses) {
    /** Longest taken, in characters. */
    static final int LONGEST = 500;

    private static final int MOST = 40;
    private static final String QUOTES = "\"“”„«»";

    /**
     * One thing that must be there, or must not.
     *
     * @param words in this order, side by side
     * @param value the number that the words say, or an empty string
     * @param without whether it must not be there
     */
    record Clause(List<Term> words, String value, boolean without) {
        String forms() {
            return words.stream().map(Term::form).collect(Collectors.joining(" "));
        }

        /** A word that may be a name, spelt in one of several ways. */
        String sound() {
            return words.size() == 1 ? words.get(0).sound() : "";
        }
    }

    static Query of(String typed) {
        if (typed.length() > LONGEST) {
            throw Refusal.invalid(
                    "q", "Search for less: at most " + LONGEST + " characters. These are " + typed.length() + ".");
        }
        String clean = Text.clean(typed).value().replaceAll("\\s++", " ").strip();
        List<Clause> clauses = meaningful(clauses(clean));
        if (clauses.size() > MOST) {
            throw Refusal.invalid("q", "Search for fewer words: at most " + MOST + ".");
        }
        return new Query(clean, clauses);
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return clauses.stream().allMatch(Clause::without);
    }

    /** Words without content of their own are left out, unless there are no others. */
    private static List<Clause> meaningful(List<Clause> all) {
        List<Clause> kept = all.stream()
                .filter(clause -> clause.words().size() > 1
                        || !clause.value().isEmpty()
                        || !clause.words().get(0).stop())
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    private static List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean minus = text.charAt(i) == '-' && (i == 0 || text.charAt(i - 1) == ' ');
            int open = minus ? i + 1 : i;
            int end = open < text.length() && isQuote(text, open) ? closing(text, open) : minus ? word(text, open) : -1;
            if (end > 0) {
                words(text.substring(plain, i), clauses);
                boolean quoted = isQuote(text, open);
                phrase(text.substring(quoted ? open + 1 : open, end), minus, clauses);
                plain = quoted ? end + 1 : end;
                i = plain - 1;
            }
        }
        words(text.substring(Math.min(plain, text.length())), clauses);
        return clauses;
    }

    private static boolean isQuote(String text, int i) {
        return QUOTES.indexOf(text.charAt(i)) >= 0;
    }

    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (isQuote(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the word that starts here ends; -1 where none does: "-5" is a number. */
    private static int word(String text, int from) {
        if (from >= text.length() || !Character.isLetter(text.codePointAt(from))) {
            return -1;
        }
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    private static void phrase(String text, boolean without, List<Clause> clauses) {
        List<Term> words = Terms.of(text).words();
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, "", without));
        }
    }

    private static void words(String text, List<Clause> clauses) {
        Terms terms = Terms.of(text);
        Set<Values.Value> told = new HashSet<>();
        for (Term word : terms.words()) {
            Values.Value value = terms.values().stream()
                    .filter(v -> v.from() <= word.from() && word.to() <= v.to())
                    .findFirst()
                    .orElse(null);
            if (value == null) {
                clauses.add(new Clause(List.of(word), "", false));
            } else if (told.add(value)) {
                clauses.add(new Clause(within(terms, value), value.digits(), false));
            }
        }
    }

    private static List<Term> within(Terms terms, Values.Value value) {
        return terms.words().stream()
                .filter(word -> value.from() <= word.from() && word.to() <= value.to())
                .toList();
    }
}
