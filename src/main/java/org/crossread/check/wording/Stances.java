package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/** Reads who does which of two opposite acts, from the verbs and nouns of the frames. */
final class Stances {
    private static final Set<String> PARTS = Words.list("and that but or while whereas because although");
    private static final Set<String> PREPOSED =
            Words.list("its their his her the a an this that these those such any every each another no of in on for");
    private static final int WORDS_SHOWN = 8;
    private static final int NEAR = 3;
    private static final int LONGEST = 80;
    private static final double WEIGHT = 0;

    private final Prose article;
    private final Gist gist;
    private final List<Reading<Stance>> found = new ArrayList<>();

    Stances(Prose article) {
        this.article = article;
        this.gist = Gist.of(article);
    }

    List<Reading<Stance>> all() {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    Token token = sentence.tokens().get(i);
                    if (token.isWord() && (!token.isCapitalised() || i == 0)) {
                        read(sentence, i);
                    }
                }
            }
        }
        return found;
    }

    private void read(Sentence sentence, int index) {
        for (Frame.Pole pole : poles(sentence.tokens().get(index))) {
            if (underOther(sentence, index, pole.frame())) {
                continue;
            }
            Actor actor = Actor.of(sentence, index);
            boolean negated = Negations.before(sentence.tokens(), index);
            int end = endOfClause(sentence, index);
            List<Stance.Matter> matters = matters(sentence, actor, index + 1, end);
            if (matters.isEmpty()) {
                continue;
            }
            int from = start(sentence, index);
            int to = shownEnd(sentence, index, end);
            int start = sentence.tokens().get(from).start();
            String words = sentence.words()
                    .substring(start, sentence.tokens().get(to - 1).end());
            Stance stance = new Stance(pole.frame(), pole.first() != negated, actor.key(), matters, negated, words);
            Slot slot = new Slot("direction:" + pole.frame().id(), question(stance, sentence, index, end), WEIGHT);
            found.add(new Reading<>(sentence.span(start, start + words.length()), words, stance, slot, true));
        }
    }

    private static List<Frame.Pole> poles(Token token) {
        return Frame.poles(token);
    }

    /** Whether it is itself what an act of the same pair is about: to demand a guarantee is not to guarantee. */
    private static boolean underOther(Sentence sentence, int index, Frame frame) {
        List<Token> tokens = sentence.tokens();
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            if (tokens.get(i).isWord()
                    && poles(tokens.get(i)).stream().anyMatch(p -> p.frame().equals(frame))) {
                return true;
            }
        }
        return false;
    }

    private static String question(Stance stance, Sentence sentence, int index, int end) {
        int to = Math.min(end, index + 1 + 2 * WORDS_SHOWN);
        String about = to > index + 1
                ? " "
                        + sentence.words()
                                .substring(
                                        sentence.tokens().get(index + 1).start(),
                                        sentence.tokens().get(to - 1).end())
                : "";
        String who = stance.actor() == null ? "" : stance.actor() + ": ";
        String said = sentence.tokens().get(index).text() + about;
        return who + stance.frame().one() + " or " + stance.frame().other() + "? (“" + said + "”)";
    }

    /** The parts of the complement; in the passive and for what changes by itself, the subject's words belong to it too. */
    private List<Stance.Matter> matters(Sentence sentence, Actor actor, int from, int end) {
        Set<String> subject = actor.object() ? gist.of(sentence, actor.from(), actor.to()) : Set.of();
        List<Stance.Matter> matters = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end
                    || PARTS.contains(sentence.tokens().get(i).lower())
                    || sentence.tokens().get(i).text().equals(",")) {
                Set<String> keys = new LinkedHashSet<>(subject);
                keys.addAll(gist.of(sentence, start, i));
                if (keys.size() > 1) {
                    matters.add(new Stance.Matter(keys, Negations.within(sentence.tokens(), start, i)));
                }
                start = i + 1;
            }
        }
        return matters;
    }

    private static int start(Sentence sentence, int index) {
        boolean noun =
                index > 0 && PREPOSED.contains(sentence.tokens().get(index - 1).lower());
        boolean negated = index > 0 && Words.isNegation(sentence.tokens().get(index - 1));
        return noun || negated ? index - 1 : index;
    }

    private static int shownEnd(Sentence sentence, int index, int end) {
        int to = Math.min(end, index + WORDS_SHOWN);
        for (int i = index + 1; i < to; i++) {
            if (!sentence.tokens().get(i).isWord() && !sentence.tokens().get(i).isNumber()) {
                return i;
            }
        }
        return to;
    }

    private static int endOfClause(Sentence sentence, int index) {
        int end = sentence.clauseAt(sentence.tokens().get(index).start()).end();
        int next = index + 1;
        while (next < Math.min(sentence.tokens().size(), index + LONGEST)
                && sentence.tokens().get(next).start() < end) {
            next++;
        }
        @Nullable Token last = next > index + 1 ? sentence.tokens().get(next - 1) : null;
        return last != null && !last.isWord() && !last.isNumber() ? next - 1 : next;
    }
}
