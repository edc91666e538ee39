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
import org.crossread.text.Clause;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Reads what the clauses of an article affirm and deny. */
final class Assertions {
    static final Set<String> TURNING =
            Words.stems("refuse deny fail reject lack decline avoid prevent unable unlikely rule stop ban"
                    + " block dismiss doubt absence miss unwilling impossible abandon cancel discount dispute");
    static final Set<String> OPEN = Words.list(
            "may might could if unless whether perhaps maybe possibly probably should likely expected negotiations talks plan plans planning planned"
                    + " hope hopes want wants considering reportedly rumored rumoured");
    private static final Set<String> COUNTS =
            Words.list("one two three four five six seven eight nine ten several first second");
    private static final Set<String> LATER = Words.list("before until till");
    private static final int FEWEST_KEYS = 3;
    private static final int MOST_KEYS = 80;
    private static final int REACH = 6;

    private final Prose article;
    private final Gist gist;

    Assertions(Prose article) {
        this.article = article;
        this.gist = Gist.of(article);
    }

    List<Reading<Claim>> all() {
        List<Reading<Claim>> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.told() && !sentence.words().endsWith("?")) {
                line(sentence, found);
                int from = 0;
                for (Clause clause : sentence.clauses()) {
                    int to = end(clause, from);
                    read(clause, from, to, found);
                    from = to;
                }
            }
        }
        return found;
    }

    /** The whole sentence, for where another article has a version of it. */
    private void line(Sentence sentence, List<Reading<Claim>> found) {
        Line line = Lines.of(article).at(sentence);
        if (line != null && line.comparable()) {
            Slot slot = new Slot(
                    NegationCheck.ID + ":sentence",
                    "Is it so, or not, that " + unended(sentence.words(), ".!") + "?",
                    0);
            found.add(new Reading<>(sentence.span(), sentence.words(), line, slot, true));
        }
    }

    private void read(Clause clause, int from, int to, List<Reading<Claim>> found) {
        Sentence sentence = clause.sentence();
        Set<String> keys = gist.of(sentence, from, to);
        if (keys.size() < FEWEST_KEYS || keys.size() > MOST_KEYS) {
            return;
        }
        Set<String> denied = new LinkedHashSet<>();
        int[] shown = {-1, -1};
        for (int i = from; i < to; i++) {
            int head = Negations.at(sentence.tokens(), i) ? head(sentence, i, to) : -1;
            if (head >= 0 && !untilLater(sentence, head, to) && denied.add(Gist.key(sentence, head)) && shown[0] < 0) {
                shown[0] = start(sentence, i, from);
                shown[1] = head;
            }
        }
        boolean turned = keys.stream().anyMatch(TURNING::contains);
        boolean open = sentence.tokens().subList(from, to).stream().anyMatch(t -> OPEN.contains(t.lower()));
        int first = shown[0] < 0 ? from : shown[0];
        int last = shown[0] < 0 ? lastWord(sentence, from, to) : shown[1];
        int start = sentence.tokens().get(first).start();
        String words =
                sentence.words().substring(start, sentence.tokens().get(last).end());
        Assertion assertion = new Assertion(keys, denied, turned, open, words);
        Slot slot = new Slot(NegationCheck.ID, "Is it so, or not, that " + unended(clause.words(), ".,;!") + "?", 0);
        found.add(new Reading<>(
                sentence.span(start, start + words.length()), words, assertion, slot, !assertion.denies()));
    }

    /** Without the mark that ends it, if it is one of these. */
    private static String unended(String words, String marks) {
        String bare = words.strip();
        int last = bare.length() - 1;
        return last >= 0 && marks.indexOf(bare.charAt(last)) >= 0 ? bare.substring(0, last) : bare;
    }

    /** "Will not open before May" affirms that it will open. */
    private static boolean untilLater(Sentence sentence, int head, int to) {
        return sentence.tokens().subList(head, Math.min(to, head + REACH)).stream()
                .anyMatch(t -> LATER.contains(t.lower()));
    }

    /** The number of the word that a negation stands by, or -1. */
    private static int head(Sentence sentence, int negation, int to) {
        for (int i = negation + 1; i < Math.min(to, negation + REACH); i++) {
            Token token = sentence.tokens().get(i);
            if (!token.isWord() && !token.isNumber()) {
                return -1;
            }
            if (!Words.isStop(token) && !Words.isAdverb(token)) {
                return COUNTS.contains(token.lower()) ? -1 : i;
            }
        }
        return -1;
    }

    private static int start(Sentence sentence, int negation, int from) {
        boolean verb = negation > from
                && (Words.isAuxiliary(sentence.tokens().get(negation - 1))
                        || Words.isModal(sentence.tokens().get(negation - 1)));
        return verb ? negation - 1 : negation;
    }

    private static int lastWord(Sentence sentence, int from, int to) {
        int last = to - 1;
        while (last > from
                && !sentence.tokens().get(last).isWord()
                && !sentence.tokens().get(last).isNumber()) {
            last--;
        }
        return last;
    }

    /** The number of the first token after a clause, looked for from one of its own. */
    private static int end(Clause clause, int from) {
        List<Token> tokens = clause.sentence().tokens();
        int end = from;
        while (end < tokens.size() && tokens.get(end).start() < clause.end()) {
            end++;
        }
        return end;
    }
}
