package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Thesaurus;
import org.crossread.check.quote.Utterance.Kind;
import org.crossread.check.quote.Utterance.Word;
import org.jspecify.annotations.Nullable;

/** Two renderings word by word: which content words of the shorter one stand in the longer one too, and what changed between them. */
final class Alignment {
    private static final int NEAR = 2;

    private final List<Word> shorter;
    private final List<Word> longer;
    private final int[] partner;
    private final boolean[] taken;

    private Alignment(List<Word> shorter, List<Word> longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.partner = new int[shorter.size()];
        this.taken = new boolean[longer.size()];
        Arrays.fill(partner, -1);
    }

    static Alignment of(Utterance one, Utterance other) {
        boolean turned = one.words().size() > other.words().size();
        Alignment alignment =
                turned ? new Alignment(other.words(), one.words()) : new Alignment(one.words(), other.words());
        alignment.align();
        return alignment;
    }

    /** Same words first, then words of one sense; of several, the one nearest to where the last partner stood. */
    private void align() {
        for (boolean exact : new boolean[] {true, false}) {
            int last = -1;
            for (int i = 0; i < shorter.size(); i++) {
                if (partner[i] < 0) {
                    partner[i] = nearest(i, last, exact);
                }
                if (partner[i] >= 0) {
                    taken[partner[i]] = true;
                    last = partner[i];
                }
            }
        }
    }

    private int nearest(int i, int last, boolean exact) {
        int best = -1;
        for (int j = 0; j < longer.size(); j++) {
            boolean equal = exact
                    ? shorter.get(i).stem().equals(longer.get(j).stem())
                    : shorter.get(i).sense().equals(longer.get(j).sense());
            if (!taken[j] && equal && (best < 0 || Math.abs(j - last - 1) < Math.abs(best - last - 1))) {
                best = j;
            }
        }
        return best;
    }

    int shorterSize() {
        return shorter.size();
    }

    int longerSize() {
        return longer.size();
    }

    /** How much of the shorter rendering's content stands in the longer one: 0 to 1. */
    double containment() {
        double all = shorter.stream().mapToDouble(Word::weight).sum();
        return all == 0 ? 0 : weight(false) / all;
    }

    /** The weight of the words that they share; only words written alike where {@code exact}. */
    double weight(boolean exact) {
        double sum = 0;
        for (int i = 0; i < shorter.size(); i++) {
            boolean counts = partner[i] >= 0
                    && (!exact
                            || shorter.get(i)
                                    .stem()
                                    .equals(longer.get(partner[i]).stem()));
            sum += counts ? shorter.get(i).weight() : 0;
        }
        return sum;
    }

    /** The words that both have, as the shorter one writes them. */
    List<Word> shared() {
        List<Word> shared = new ArrayList<>();
        for (int i = 0; i < shorter.size(); i++) {
            if (partner[i] >= 0) {
                shared.add(shorter.get(i));
            }
        }
        return shared;
    }

    /** A word that one rendering negates and the other does not; null where there is none. */
    @Nullable Word negation() {
        for (int i = 0; i < shorter.size(); i++) {
            if (partner[i] >= 0
                    && shorter.get(i).negated() != longer.get(partner[i]).negated()) {
                if (!(shorter.get(i).negated() ? negatedNearInLonger(partner[i]) : negatedNearInShorter(i))) {
                    return shorter.get(i);
                }
            }
        }
        return null;
    }

    /** A negation next door that the other rendering lacks is the same one in another place; one that both have is not. */
    private boolean negatedNearInShorter(int at) {
        return IntStream.range(Math.max(0, at - NEAR - 1), Math.min(shorter.size(), at + NEAR + 2))
                .anyMatch(i -> shorter.get(i).negated()
                        && !(partner[i] >= 0 && longer.get(partner[i]).negated()));
    }

    private boolean negatedNearInLonger(int at) {
        return IntStream.range(Math.max(0, at - NEAR - 1), Math.min(longer.size(), at + NEAR + 2))
                .anyMatch(j -> longer.get(j).negated()
                        && IntStream.range(0, shorter.size())
                                .noneMatch(
                                        i -> partner[i] == j && shorter.get(i).negated()));
    }

    /** Two words that stand in the same place and cannot both be right: another number, another name, the opposite. */
    @Nullable String replaced() {
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; partner[i] < 0 && j < longer.size(); j++) {
                if (!taken[j] && contradicts(shorter.get(i), longer.get(j)) && samePlace(i, j)) {
                    return "“" + shorter.get(i).text() + "” and “"
                            + longer.get(j).text() + "”";
                }
            }
        }
        return null;
    }

    private static boolean contradicts(Word one, Word other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case NUMBER -> true;
            case NAME -> !Spelling.variants(one.stem(), other.stem());
            case PLAIN -> one.negated() == other.negated() && Thesaurus.opposite(one.stem(), other.stem());
        };
    }

    /** Whether the words before them, or those after them, are partners. */
    private boolean samePlace(int i, int j) {
        boolean before = i > 0 && j > 0 && partner[i - 1] == j - 1;
        boolean after = i + 1 < shorter.size() && partner[i + 1] == j + 1 && j + 1 < longer.size();
        boolean name = shorter.get(i).kind() == Kind.NAME;
        boolean first = i == 0 && j == 0;
        boolean last = i + 1 == shorter.size() && j + 1 == longer.size();
        return name ? (before || first) && (after || last) : before || after;
    }
}
