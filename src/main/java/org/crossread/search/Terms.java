package org.crossread.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.check.figure.Values;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/**
 * What can be found in a text: its words and the values of its numbers. Texts and queries are read alike, by Crossread's own readers, so that
 * whatever keeps the index need know no language.
 *
 * @param words in the order of the text
 * @param values the numbers, with places in the text
 */
record Terms(List<Term> words, List<Values.Value> values) {
    /** Longer ones are no words, and the index would cut them. */
    private static final int LONGEST = 200;
    /** Shorter ones sound like too many others. */
    private static final int NAME = 4;

    static Terms of(String text) {
        return text.isBlank() ? new Terms(List.of(), List.of()) : of(Prose.of(text));
    }

    static Terms of(Prose prose) {
        List<Term> words = new ArrayList<>();
        List<Values.Value> values = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            add(sentence, sentence.offset(), words, values);
        }
        return new Terms(words, values);
    }

    /** Of one sentence, with places in the sentence. */
    static Terms of(Sentence sentence) {
        List<Term> words = new ArrayList<>();
        List<Values.Value> values = new ArrayList<>();
        add(sentence, 0, words, values);
        return new Terms(words, values);
    }

    /** The words as the index keeps them. */
    static String forms(List<Terms> all) {
        return joined(all, Term::form);
    }

    /** What may be names, as it sounds: words with a capital. */
    static String sounds(List<Terms> all) {
        return joined(all, term -> term.capital() ? term.sound() : "");
    }

    static List<String> digits(List<Terms> all) {
        return all.stream()
                .flatMap(terms -> terms.values.stream())
                .map(Values.Value::digits)
                .distinct()
                .toList();
    }

    private static String joined(List<Terms> all, Function<Term, String> part) {
        return all.stream()
                .flatMap(terms -> terms.words.stream())
                .map(part)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void add(Sentence sentence, int offset, List<Term> words, List<Values.Value> values) {
        for (Token token : sentence.tokens()) {
            if (token.isWord() || token.isNumber()) {
                parts(token, offset, words);
            }
        }
        Values.in(sentence).forEach(v -> values.add(new Values.Value(offset + v.from(), offset + v.to(), v.digits())));
    }

    /** "Military-technical" is found by either word. */
    private static void parts(Token token, int offset, List<Term> words) {
        String text = token.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '-' || text.charAt(i) == '‑') {
                if (i > start) {
                    words.add(term(text.substring(start, i), offset + token.start() + start, token.isNumber()));
                }
                start = i + 1;
            }
        }
    }

    private static Term term(String word, int from, boolean number) {
        boolean stop = Words.isStop(word);
        String form = number ? word : form(word);
        boolean name = !number && !stop && word.length() >= NAME && word.length() <= LONGEST;
        String sound = name ? Spelling.sound(word) : "";
        boolean capital = Character.isUpperCase(word.codePointAt(0)) || !Character.isLowerCase(word.codePointAt(0));
        return new Term(shortened(form), sound, capital, stop, from, from + word.length());
    }

    private static String form(String word) {
        String stem = Words.stem(word);
        String plain = Spelling.fold(stem).replace(" ", "");
        return plain.isEmpty() ? stem.toLowerCase(Locale.ROOT) : plain;
    }

    private static String shortened(String form) {
        return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    }
}
