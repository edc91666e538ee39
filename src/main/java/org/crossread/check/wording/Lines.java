package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Gist;
import org.crossread.check.language.Negations;
import org.crossread.check.language.Opposites;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Vocabulary;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** The sentences of an article as they are laid beside those of others. */
final class Lines {
    static final Set<String> MONTHS = Words.list(
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static final Set<String> CALENDAR = Words.list(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
                    + " november december");
    static final Set<String> NUMBER_TAILS = Words.list("st nd rd th s am pm a.m p.m");
    static final Set<String> ARTICLES = Words.list("al el as ad ar an az at");
    private static final Set<String> INSIDE = Words.list(", ( - & / ' ’");
    private static final Set<String> ABBREVIATED = Words.list("mr mrs ms dr st prof gen col lt sgt rep sen gov no vs");
    private static final int LONGEST = 150;

    private static final Trait<Boolean> UNKNOWN = new Trait<>(token -> unknown(token.lower()));

    private final Map<Sentence, Line> lines = new IdentityHashMap<>();

    static Lines of(Prose article) {
        return article.once(Lines.class, Lines::new);
    }

    private Lines(Prose article) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told() && sentence.tokens().size() <= LONGEST) {
                lines.put(sentence, line(sentence));
            }
        }
    }

    @Nullable Line at(Sentence sentence) {
        return lines.get(sentence);
    }

    private static Line line(Sentence sentence) {
        Tokens tokens = new Tokens(sentence);
        boolean titled = titled(tokens);
        List<Word> words = new ArrayList<>();
        int negations = 0;
        boolean open = false;
        boolean pending = false;
        for (int i = 0; i < tokens.size(); ) {
            boolean goesOn = negations > 0 && (tokens.is(i, "nor") || tokens.is(i, "neither"));
            boolean denies = tokens.is(i, "unless") || !goesOn && Negations.at(sentence.tokens(), i);
            negations += denies ? 1 : 0;
            pending |= denies;
            open |= tokens.is(i, Assertions.OPEN);
            Word word = word(tokens, i, titled);
            if (word != null) {
                words.add(pending ? word.denied() : word);
                pending &= word.is(Word.Kind.LIGHT);
            }
            i = word == null ? i + 1 : word.next();
        }
        return Line.of(sentence, words, negations, open);
    }

    /** A heading in capitals: nothing tells its names from its words. */
    private static boolean titled(Tokens tokens) {
        int words = 0;
        int capitalised = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
            capitalised += tokens.isCapitalised(i) ? 1 : 0;
        }
        return 5 * capitalised > 4 * words;
    }

    private static @Nullable Word word(Tokens tokens, int i, boolean titled) {
        Numeral number = Numeral.at(tokens, i);
        if (number != null) {
            boolean tail = tokens.is(number.next(), NUMBER_TAILS) && tokens.joined(number.next());
            boolean one = number.key().equals("1") && tokens.isWord(i);
            int next = tail ? number.next() + 1 : number.next();
            return new Word(
                    tokens.cut(i, number.next()),
                    number.key(),
                    number.key(),
                    one ? Word.Kind.ONE : Word.Kind.NUMBER,
                    i,
                    next,
                    number,
                    false);
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        String lower = tokens.word(i);
        if (lower.equals("first") || lower.equals("second")) {
            return new Word(lower, lower.equals("first") ? "1" : "2", lower, Word.Kind.ONE, i, i + 1);
        }
        if (tokens.isCapitalised(i)
                && (CALENDAR.contains(lower) || MONTHS.contains(lower))
                && (i > 0 || !lower.equals("may"))) {
            String key = lower.substring(0, 3);
            return new Word(tokens.written(i), key, key, Word.Kind.CALENDAR, i, i + 1);
        }
        PlaceName place = PlaceName.at(tokens.sentence(), i);
        if (place != null) {
            return new Word(place.words(), place.key(), place.key(), Word.Kind.NAME, i, place.next());
        }
        if (!titled && named(tokens, i)) {
            String bare = Words.unowned(tokens.written(i));
            String dotted = bare.indexOf('.') > 0 ? Places.fold(bare + ".") : null;
            if (dotted != null) {
                return new Word(bare, dotted, dotted, Word.Kind.NAME, i, i + 1);
            }
            return new Word(bare, Spelling.fold(bare), Spelling.fold(bare), Word.Kind.NAME, i, i + 1);
        }
        if (Words.isStop(tokens.token(i))) {
            return Opposites.knows(lower) ? new Word(tokens.written(i), lower, lower, Word.Kind.LIGHT, i, i + 1) : null;
        }
        boolean maybe =
                !titled && tokens.isCapitalised(i) && !Words.isAdverb(tokens.token(i)) && !lower.endsWith("ing");
        if (articled(tokens.written(i))) {
            return new Word(tokens.written(i), Spelling.fold(lower), Spelling.fold(lower), Word.Kind.NAME, i, i + 1);
        }
        return new Word(
                tokens.written(i),
                Words.stem(tokens.token(i)),
                Gist.key(tokens.token(i)),
                maybe ? Word.Kind.MAYBE : Word.Kind.PLAIN,
                i,
                i + 1);
    }

    /** A capital inside a sentence makes a name; at its start only where it is a possessive, an acronym, or no everyday word. */
    private static boolean named(Tokens tokens, int i) {
        String lower = tokens.word(i);
        if (!tokens.isCapitalised(i)
                || lower.equals("i")
                || lower.startsWith("i'")
                || Words.isNegation(tokens.token(i))) {
            return false;
        }
        if (Words.isStop(tokens.token(i))) {
            return false;
        }
        return !starts(tokens, i) || lower.endsWith("'s") || acronym(tokens.written(i)) || UNKNOWN.of(tokens.token(i));
    }

    private static boolean unknown(String lower) {
        return lower.length() > 2
                && !lower.endsWith("ly")
                && !lower.endsWith("ing")
                && !CALENDAR.contains(lower)
                && !lower.contains("-")
                && !lower.endsWith("ands")
                && !lower.endsWith("ions")
                && !Vocabulary.knows(lower);
    }

    /** "al-Rashid": the Arabic article takes no capital. */
    private static boolean articled(String written) {
        return written.length() > 4
                && written.charAt(2) == '-'
                && Character.isUpperCase(written.charAt(3))
                && ARTICLES.contains(written.substring(0, 2));
    }

    private static boolean acronym(String written) {
        return written.length() > 1 && written.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** Whether a capital stands here for whatever word. */
    private static boolean starts(Tokens tokens, int i) {
        boolean inside =
                i > 0 && (tokens.isWord(i - 1) || tokens.isNumber(i - 1) || INSIDE.contains(tokens.word(i - 1)));
        boolean abbreviated = i > 1
                && tokens.is(i - 1, ".")
                && (ABBREVIATED.contains(tokens.word(i - 2))
                        || tokens.written(i - 2).length() == 1);
        return !inside && !abbreviated;
    }
}
