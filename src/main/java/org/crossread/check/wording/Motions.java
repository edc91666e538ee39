package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.Reading;
import org.crossread.check.Slot;
import org.crossread.check.language.Gist;
import org.crossread.check.language.Negations;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** Reads movements that lead to a place or away from it: "return to the border" and "return from the border" are opposites. */
final class Motions {
    static final Frame FRAME = new Frame("to-from", "go there", "come from there");

    private static final Set<String> VERBS =
            Words.stems("return withdraw retreat move pull push draw go come march flee send bring drive travel"
                    + " fly sail ship evacuate transfer carry escape cross flow arrive");
    private static final Set<String> TO = Words.list("to into towards toward onto");
    private static final Set<String> LATER = Words.list("last next this today yesterday tomorrow again");
    private static final int REACH = 5;
    private static final int LONGEST_PLACE = 5;
    private static final int SUBJECT = 8;

    private static final Trait<Boolean> MOVES =
            new Trait<>(token -> token.isWord() && VERBS.contains(Words.stem(token)));

    private final Prose article;
    private final Gist gist;

    Motions(Prose article) {
        this.article = article;
        this.gist = Gist.of(article);
    }

    List<Reading<Stance>> all() {
        List<Reading<Stance>> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    if (MOVES.of(sentence.tokens().get(i))) {
                        read(sentence, i, found);
                    }
                }
            }
        }
        return found;
    }

    /** The first place that the movement leads to or from; none where it only comes with an infinitive ("moved to end it"). */
    private void read(Sentence sentence, int verb, List<Reading<Stance>> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb + 1; i < Math.min(tokens.size() - 1, verb + REACH); i++) {
            boolean from = tokens.get(i).lower().equals("from");
            if (!from && !TO.contains(tokens.get(i).lower())) {
                continue;
            }
            int end = placeEnd(tokens, i + 1);
            Set<String> place = gist.of(sentence, i + 1, end);
            if (place.size() > 1 && place.stream().anyMatch(Gist::isName)) {
                found.add(reading(sentence, verb, end, !from, place));
            }
            return;
        }
    }

    private static int placeEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < Math.min(tokens.size(), from + LONGEST_PLACE)
                && tokens.get(end).isWord()
                && !ends(tokens.get(end), end == from)) {
            end++;
        }
        return end;
    }

    private static boolean ends(Token token, boolean first) {
        return !first && (Words.isStop(token) || LATER.contains(token.lower()));
    }

    private Reading<Stance> reading(Sentence sentence, int verb, int end, boolean to, Set<String> place) {
        List<Token> tokens = sentence.tokens();
        String words = sentence.words()
                .substring(tokens.get(verb).start(), tokens.get(end - 1).end());
        List<String> before = List.copyOf(gist.of(sentence, Math.max(0, verb - SUBJECT), verb));
        String mover = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean negated = Negations.before(tokens, verb);
        Stance stance =
                new Stance(FRAME, to != negated, mover, List.of(new Stance.Matter(place, false)), negated, words);
        Slot slot = new Slot("direction:" + FRAME.id(), "Which way: “" + words + "”?", 0);
        return new Reading<>(
                sentence.span(tokens.get(verb).start(), tokens.get(end - 1).end()), words, stance, slot, true);
    }
}
