package org.crossread.check.wording;

import java.util.List;
import java.util.Set;
import org.crossread.check.language.Gist;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb or noun says.
 *
 * @param key folded country or organisation, surname, or stem of the noun; null where the sentence does not tell
 * @param from number of the first token of the phrase left of the verb
 * @param to number of the token after it
 * @param object whether that phrase is what is acted on (a passive), or what changes by itself ("prices rose")
 */
record Actor(@Nullable String key, int from, int to, boolean object) {
    private static final Set<String> BETWEEN =
            Words.list("also still now then again already soon even just not never only always both will would"
                    + " to has have had is are was were be been do does did could may might can must shall should again reaffirmed repeated"
                    + " reiterated renewed made issued");
    private static final Set<String> OWNING =
            Words.list("its their his her the a an this that these those any another new own official formal");
    private static final Set<String> BE = Words.list("is are was were be been being gets got");
    private static final Set<String> LINKS = Words.list("of to in for from at on");
    private static final int REACH = 80;
    private static final int LONGEST_PHRASE = 4;

    static Actor of(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        int left = verb - 1;
        boolean passive = false;
        boolean noun = false;
        while (left >= 0 && skipped(tokens.get(left))) {
            String word = tokens.get(left).lower();
            passive |= BE.contains(word) && participle(tokens.get(verb).lower());
            noun |= OWNING.contains(word) && !word.equals("that");
            left--;
        }
        if (left < 0
                || !tokens.get(left).isWord()
                || Words.isPronoun(tokens.get(left).text())
                || !content(tokens.get(left))) {
            return passive ? by(sentence, verb, left) : new Actor(sole(sentence, verb), verb, verb, false);
        }
        int from = phraseStart(tokens, left);
        boolean attached = from > 1 && LINKS.contains(tokens.get(from - 1).lower()) && content(tokens.get(from - 2));
        if (attached && !passive && !tokens.get(from - 1).lower().equals("of")) {
            int head = from - 2;
            return new Actor(Gist.key(tokens.get(head).text()), phraseStart(tokens, head), left + 1, true);
        }
        if (passive) {
            return byPassive(sentence, verb, from, left + 1);
        }
        String key = name(sentence, left);
        return new Actor(
                noun && key == null
                        ? sole(sentence, verb)
                        : key == null ? Gist.key(tokens.get(left).text()) : key,
                from,
                left + 1,
                key == null && !noun);
    }

    private static int phraseStart(List<Token> tokens, int last) {
        int from = last;
        while (from > 0 && last - from < LONGEST_PHRASE - 1 && content(tokens.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static Actor by(Sentence sentence, int verb, int left) {
        return byPassive(sentence, verb, Math.max(left, 0), Math.max(left, 0));
    }

    private static Actor byPassive(Sentence sentence, int verb, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb + 1; i + 1 < tokens.size() && i < verb + LONGEST_PHRASE; i++) {
            if (tokens.get(i).lower().equals("by")) {
                int head = tokens.get(i + 1).lower().equals("the") && i + 2 < tokens.size() ? i + 2 : i + 1;
                return new Actor(Gist.key(sentence, head), from, to, true);
            }
        }
        return new Actor(null, from, to, true);
    }

    /** The only country, organisation or person that the clause names before the verb; null where there are several. */
    private static @Nullable String sole(Sentence sentence, int verb) {
        int start = sentence.clauseAt(sentence.tokens().get(verb).start()).start();
        @Nullable String sole = null;
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            Token token = sentence.tokens().get(i);
            boolean names =
                    token.start() >= start && token.isCapitalised() && (i > 0 || PlaceName.at(sentence, i) != null);
            String key = names ? name(sentence, i) : null;
            if (key != null && sole != null && !key.equals(sole)) {
                return null;
            }
            sole = key == null ? sole : key;
        }
        return sole;
    }

    private static @Nullable String name(Sentence sentence, int last) {
        PlaceName place = PlaceName.endingAt(sentence, last + 1);
        if (place != null) {
            return place.key();
        }
        String word = sentence.tokens().get(last).text();
        return sentence.tokens().get(last).isCapitalised() && !Words.isStop(word) ? Words.unowned(word) : null;
    }

    private static boolean skipped(Token token) {
        String word = token.lower();
        return BETWEEN.contains(word) || OWNING.contains(word) || Words.isAdverb(word) || word.endsWith("n't");
    }

    private static boolean content(Token token) {
        return token.isWord() && !Words.isStop(token);
    }

    private static boolean participle(String word) {
        return word.endsWith("ed") || !Words.base(word).equals(word);
    }
}
