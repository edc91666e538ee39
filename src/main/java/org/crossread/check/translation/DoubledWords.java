package org.crossread.check.translation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** A word said twice running ("the the"), or joined with itself ("hope and hope"), outside the idioms that do so. */
final class DoubledWords implements Trace {
    private static final Set<String> TWICE = Words.list(
            "had that very no ha so really far many long yes blah bye knock tut hear now well"
                    + " there never go oh hey bang boo boom ho hi ok okay please wait run stop is was do her you more big little");
    private static final Set<String> JOINED =
            Words.list("again over on up down out round around through forever ever never more less so such"
                    + " half one two this that these those bit neck side hand face back man woman person people country wait try talk run go cry"
                    + " nothing only now then there here all too work fight push very really thing by by-and-by if but x y time house"
                    + " ran went grew fell cried wept rose fought told sang sat ate drank kept read cut hit put yes no why him her it them me us"
                    + " large far deep high low near long");
    private static final Pattern IDIOM = Pattern.compile(".*(?:er|ed|ing|s)");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i + 1 < tokens.size(); i++) {
                    twice(sentence, tokens.get(i), tokens.get(i + 1), found);
                    if (i + 2 < tokens.size()) {
                        joined(sentence, i, found);
                    }
                }
            }
        }
    }

    private static void twice(Sentence sentence, Token one, Token other, List<Slip> found) {
        boolean word = other.isWord() && !other.isCapitalised() && other.lower().equals(one.lower());
        boolean gap =
                word && sentence.words().substring(one.end(), other.start()).isBlank();
        if (gap && one.end() < other.start() && !TWICE.contains(other.lower())) {
            found.add(Trace.cosmetic(
                    sentence, one.start(), other.end(), "The word “" + other.text() + "” stands twice.", one.text()));
        }
    }

    private static void joined(Sentence sentence, int index, List<Slip> found) {
        if (!sentence.tokens().get(index + 1).is("and")) {
            return;
        }
        Token one = sentence.tokens().get(index);
        Token other = sentence.tokens().get(index + 2);
        boolean word = one.isWord() && !other.isCapitalised() && one.lower().equals(other.lower());
        boolean verb = index + 3 < sentence.tokens().size()
                && sentence.tokens().get(index + 3).is("to", "that");
        boolean led = verb
                || index == 0
                || !sentence.tokens().get(index - 1).isWord()
                || Words.isStop(sentence.tokens().get(index - 1));
        if (word
                && led
                && !JOINED.contains(other.lower())
                && !IDIOM.matcher(other.lower()).matches()) {
            found.add(Trace.cosmetic(
                    sentence,
                    one.start(),
                    other.end(),
                    "“" + other.text()
                            + "” is joined with itself: two words of the original became one, or one was repeated.",
                    one.text()));
        }
    }
}
