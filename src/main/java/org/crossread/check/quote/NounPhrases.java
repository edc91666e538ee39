package org.crossread.check.quote;

import java.util.List;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Words;
import org.crossread.text.Token;

/** Finds the words that name somebody, before or after a verb of saying. */
final class NounPhrases {
    private static final Set<String> BREAKS = Words.list(
            "that but while whereas as because if when where who which whose what whom how why whether after before since although though until"
                    + " unless with by than so or nor then however meanwhile also therefore thus is are was were be been has have had do"
                    + " does did will would can could may might must should not here there now today yesterday tomorrow this those these"
                    + " during despite amid about into over under between among through against without within toward towards upon via per");
    private static final Set<String> PLACING = Words.list("in at from on to near outside inside");
    private static final Set<String> ADVERBS = Words.list(
            "also then later now again already once previously earlier recently often ever still since even just"
                    + " have has had is are was were be been will would may might can could must repeatedly always never"
                    + " first further too both simply only itself himself herself themselves long today yesterday soon"
                    + " instead in-turn");
    private static final Set<String> DETERMINERS =
            Words.list("the a an his her its their my our one some many several most both two three");
    private static final int LONGEST = 12;

    private final List<Token> tokens;

    NounPhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The last word before {@code end} that is neither an adverb nor an auxiliary: -1 where there is none. */
    int beforeAdverbs(int end) {
        int i = end - 1;
        while (i >= 0 && isAdverb(i)) {
            i--;
        }
        return i;
    }

    private boolean isAdverb(int i) {
        String word = tokens.get(i).lower();
        boolean mannered =
                word.endsWith("ly") && word.length() > 4 && !tokens.get(i).isCapitalised();
        return mannered || ADVERBS.contains(word);
    }

    /** Where a noun phrase starts that ends with the word {@code last}; last + 1 where there is none. */
    int startOf(int last) {
        if (last >= 0 && Speakers.isPronoun(tokens.get(last).lower())) {
            return last;
        }
        int from = last;
        while (from >= 0 && last - from < LONGEST && continues(from, last)) {
            from--;
        }
        return whole(from + 1, last);
    }

    private boolean continues(int i, int last) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (lower.equals("and") || lower.equals("&")) {
            return joins(i);
        }
        if (PLACING.contains(lower)) {
            String before = i > 0 ? tokens.get(i - 1).text() : "";
            return i < last && (Roles.isPerson(before) || Roles.isBody(before));
        }
        boolean mark = lower.equals(".")
                && i > 0
                && tokens.get(i - 1).text().length() <= 2
                && tokens.get(i - 1).isCapitalised();
        boolean possessive = lower.equals("'") || lower.equals("-") || lower.equals("’");
        return mark
                || possessive
                || (token.isWord() || token.isNumber()) && !BREAKS.contains(lower) && !isVerb(i, last);
    }

    /** "Merkel and Macron": both sides are names or articles, and nothing but the clause's start stands before. */
    private boolean joins(int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i - 1).isCapitalised()) {
            return false;
        }
        boolean right = tokens.get(i + 1).isCapitalised()
                || DETERMINERS.contains(tokens.get(i + 1).lower());
        int left = i - 1;
        while (left >= 0
                && (tokens.get(left).isCapitalised()
                        || DETERMINERS.contains(tokens.get(left).lower()))) {
            left--;
        }
        return right
                && (left < 0
                        || !tokens.get(left).isWord()
                        || BREAKS.contains(tokens.get(left).lower()));
    }

    private boolean isVerb(int i, int last) {
        String lower = tokens.get(i).lower();
        return i < last && !tokens.get(i).isCapitalised() && SpeechVerb.of(tokens.get(i)) != null;
    }

    /** Leaves out leading words that belong to something else: starts with an article, a name, or what people are called. */
    private int whole(int from, int last) {
        for (int i = from; i <= last; i++) {
            Token token = tokens.get(i);
            boolean bare = i == from && (Roles.isPerson(token) || Roles.isBody(token));
            if (token.isCapitalised()
                    || DETERMINERS.contains(token.lower())
                    || bare
                    || Speakers.isPronoun(token.lower())) {
                return i;
            }
        }
        boolean role = last >= from && Roles.isPerson(tokens.get(last));
        return role ? last : last + 1;
    }

    /** Where the noun phrase ends that starts at {@code from}: {@code from} where there is none. */
    int endOf(int from) {
        int to = from;
        boolean named = false;
        while (to < tokens.size() && to - from < LONGEST && goesOn(to, from, named)) {
            named = named
                    || tokens.get(to).isCapitalised()
                            && !Places.isAdjective(tokens.get(to).text());
            to++;
        }
        while (to > from && !tokens.get(to - 1).isWord()) {
            to--;
        }
        boolean starts = to > from
                && (tokens.get(from).isCapitalised()
                        || DETERMINERS.contains(tokens.get(from).lower())
                        || Roles.isPerson(tokens.get(from))
                        || Speakers.isPronoun(tokens.get(from).lower())
                        || Roles.isPerson(tokens.get(to - 1))
                        || Roles.isBody(tokens.get(to - 1)));
        return starts ? to : from;
    }

    private boolean goesOn(int i, int from, boolean named) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (token.isCapitalised() || lower.equals("of") || Speakers.isParticle(lower)) {
            return true;
        }
        if (lower.equals("for")) {
            return i > from && Roles.isPerson(tokens.get(i - 1));
        }
        if (lower.equals(".")) {
            return i > from
                    && tokens.get(i - 1).text().length() <= 2
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isCapitalised();
        }
        boolean plain = token.isWord() && !BREAKS.contains(lower) && !PLACING.contains(lower) && !lower.equals("and");
        boolean pronoun = i == from + 1 && Speakers.isPronoun(tokens.get(from).lower());
        return plain
                && !pronoun
                && (!named || Roles.isPerson(lower) || Roles.isBody(lower) || Roles.isEstimate(lower) || upcoming(i));
    }

    /** Whether a name still follows small words: "US diplomacy chief Blinken". */
    private boolean upcoming(int i) {
        return i + 1 < tokens.size() && (tokens.get(i + 1).isCapitalised() || Roles.isPerson(tokens.get(i + 1)));
    }
}
