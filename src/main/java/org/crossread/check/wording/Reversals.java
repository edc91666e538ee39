package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.Gist;
import org.crossread.check.language.Negations;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** A retreat that leads to where the same article already has the forces, people or goods: "to" for "from". */
final class Reversals {
    private static final Set<String> WITH_BACK =
            Words.stems("push pull move draw bring send take drive order lead call sail steer fly ship haul tow march");
    private static final Set<String> DIRECTED = Words.stems("go come fall return");
    private static final Set<String> ALONE = Words.stems("withdraw retreat evacuate");
    private static final Set<String> DIRECTING = Words.list(
            "should must ask asked asks demand demanded demands urge urged urges order ordered call called calls want wanted wants"
                    + " need needs agree agreed insist insisted told tell");
    private static final Set<String> PLACED =
            Words.stems("mass amass concentrate gather station deploy assemble position camp moor anchor strand"
                    + " store park dock stack shelter pile stockpile wait queue stuck encamp");
    private static final Set<String> AT =
            Words.list("at on near in along around outside off beside by close alongside");
    private static final Set<String> GOAL = Words.list("to into toward towards onto");
    private static final int REACH = 7;
    private static final int QUOTED = 300;

    private record Placed(Set<String> things, Set<String> where, Sentence sentence, int first, int last) {}

    private static final Trait<Boolean> STANDS =
            new Trait<>(token -> token.isWord() && PLACED.contains(Words.stem(token)));

    private final Prose article;
    private final Gist gist;

    Reversals(Prose article) {
        this.article = article;
        this.gist = Gist.of(article);
    }

    List<Slip> all() {
        List<Placed> placed = new ArrayList<>();
        article.sentences().stream().filter(Sentence::told).forEach(s -> placed(s, placed));
        List<Slip> found = new ArrayList<>();
        if (!placed.isEmpty()) {
            article.sentences().stream().filter(Sentence::told).forEach(s -> retreats(s, placed, found));
        }
        return found;
    }

    private void placed(Sentence sentence, List<Placed> placed) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (STANDS.of(tokens.get(i)) && !Negations.before(tokens, i)) {
                Set<String> where = where(sentence, i);
                Set<String> things = gist.of(sentence, Math.max(0, i - REACH), Math.min(tokens.size(), i + REACH));
                things.removeAll(where);
                if (!where.isEmpty()) {
                    placed.add(new Placed(
                            things,
                            where,
                            sentence,
                            tokens.get(Math.max(0, i - REACH)).start(),
                            tokens.get(i).end()));
                }
            }
        }
    }

    /** The place after "near", or before "on whose border". */
    private Set<String> where(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
            if (AT.contains(tokens.get(i).lower())) {
                return gist.of(sentence, i + 1, phraseEnd(tokens, i + 1));
            }
        }
        for (int i = verb - 1; i > Math.max(1, verb - REACH - 2); i--) {
            if (tokens.get(i).lower().equals("whose")
                    && AT.contains(tokens.get(i - 1).lower())) {
                Set<String> where = new HashSet<>(gist.of(sentence, i + 1, i + 2));
                where.addAll(gist.of(sentence, Math.max(0, i - 4), i - 1));
                return where;
            }
        }
        return Set.of();
    }

    private static int phraseEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && end < from + REACH - 1
                && tokens.get(end).isWord()
                && (end < from + 1 || inPhrase(tokens.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean inPhrase(Token token) {
        return !Words.isStop(token) || token.is("the", "of", "with", "to", "its", "their");
    }

    private void retreats(Sentence sentence, List<Placed> placed, List<Slip> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int verb = GOAL.contains(tokens.get(i).lower()) ? retreat(tokens, i) : -1;
            if (verb < 0) {
                continue;
            }
            int end = phraseEnd(tokens, i + 1);
            Set<String> goal = gist.of(sentence, i + 1, end);
            Set<String> things = gist.of(sentence, Math.max(0, verb - REACH), i);
            for (Placed there : placed) {
                if (!goal.isEmpty()
                        && there.where.containsAll(goal)
                        && things.stream().anyMatch(there.things::contains)) {
                    found.add(slip(sentence, i, end, there));
                    break;
                }
            }
        }
    }

    /** The number of the retreat verb whose goal starts with this preposition, or -1. */
    private static int retreat(List<Token> tokens, int to) {
        boolean back = tokens.get(to - 1).lower().equals("back");
        for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
            String stem = tokens.get(i).isWord() ? Words.stem(tokens.get(i)) : "";
            boolean directed = DIRECTED.contains(stem) && (back || stem.equals("return")) && directing(tokens, i);
            if (back && WITH_BACK.contains(stem) || ALONE.contains(stem) || directed) {
                return i;
            }
        }
        return -1;
    }

    private static boolean directing(List<Token> tokens, int verb) {
        return tokens.subList(Math.max(0, verb - 3 * REACH), verb).stream()
                .anyMatch(t -> DIRECTING.contains(t.lower()));
    }

    private static Slip slip(Sentence sentence, int to, int end, Placed there) {
        List<Token> tokens = sentence.tokens();
        boolean back = tokens.get(to - 1).lower().equals("back");
        int from = tokens.get(back ? to - 1 : to).start();
        int last = tokens.get(end - 1).end();
        String goal = sentence.words().substring(tokens.get(to + 1).start(), last);
        String words = sentence.words().substring(from, last);
        String whole = there.sentence.words();
        String quoted = whole.length() <= QUOTED ? whole : "… " + whole.substring(there.first, there.last) + " …";
        return new Slip(
                DirectionCheck.ID,
                sentence.span(from, last),
                words,
                "The direction looks reversed: the article already has them there (“" + quoted
                        + "”), so going away cannot lead “" + words + "”.",
                Slip.Effect.MEANING,
                List.of((back ? "back from " : "from ") + goal));
    }
}
