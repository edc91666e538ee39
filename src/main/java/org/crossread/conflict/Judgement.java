package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.Severity;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the testimonies of one group, pair by pair, and says what came of it. */
final class Judgement {
    /** Two testimonies and how they compare. */
    record Pair(Testimony<?> one, Testimony<?> other, Comparison comparison) {
        Outcome outcome() {
            return comparison.outcome();
        }
    }

    private final Group group;
    private final Background background;
    private final Origins origins;
    private final Phrasings phrasings;
    private final List<Compared> pairs = new ArrayList<>();
    private final boolean[][] flagged;
    private final int[] sideOf;
    private boolean standsAlone = true;

    /** Two phrasings, by their numbers, and how they compare. */
    private record Compared(int one, int other, Pair pair) {}

    private Judgement(Group group, Judged judged, Background background) {
        this.group = group;
        this.background = background;
        this.origins = background.memory().origins();
        this.phrasings = new Phrasings(group.members());
        this.flagged = new boolean[phrasings.size()][phrasings.size()];
        this.sideOf = new int[phrasings.size()];
        for (int i = 0; i < phrasings.size(); i++) {
            for (int j = i; j < phrasings.size(); j++) {
                compare(i, j, i == j ? phrasings.again(i) : phrasings.first(j), judged);
            }
        }
    }

    private void compare(int i, int j, Testimony<?> other, Judged judged) {
        if (phrasings.first(i) != other) {
            Pair pair = pair(phrasings.first(i), other, judged);
            pairs.add(new Compared(i, j, pair));
            flagged[i][j] = i != j && pair.outcome().flagged();
            flagged[j][i] = flagged[i][j];
        }
    }

    private Pair pair(Testimony<?> one, Testimony<?> other, Judged judged) {
        Comparison comparison = background.memory().comparison(one, other);
        standsAlone &= comparison.disagreements().isEmpty();
        return new Pair(one, other, comparison.without(disagreement -> judged.has(one, other, disagreement)));
    }

    /**
     * A conflict with its sides, and for every side with more than one testimony how these fit together: all of it where nothing
     * conflicts, nothing where nothing is related after all.
     */
    static Findings of(Group group, Judged judged, Background background) {
        Judgement judgement = new Judgement(group, judged, background);
        int sides = judgement.sides();
        List<Finding> findings = new ArrayList<>();
        if (sides > 1) {
            strongest(judgement.pairs.stream())
                    .ifPresent(pair -> findings.add(judgement.finding(pair, any -> true, sides)));
        }
        for (int i = 0; i < sides; i++) {
            int side = i;
            strongest(judgement.within(side))
                    .ifPresent(pair -> findings.add(judgement.finding(pair, number -> number == side, sides)));
        }
        return new Findings(findings, judgement.standsAlone);
    }

    /** What was found, and whether it depends on nothing that was found in other groups. */
    record Findings(List<Finding> findings, boolean standsAlone) {}

    private Stream<Compared> within(int side) {
        return pairs.stream().filter(pair -> sideOf[pair.one()] == side && sideOf[pair.other()] == side);
    }

    private static Optional<Pair> strongest(Stream<Compared> among) {
        return among.map(Compared::pair)
                .filter(pair -> pair.outcome() != Outcome.UNRELATED)
                .max(Comparator.comparingInt((Pair pair) -> weight(pair.outcome()))
                        .thenComparingDouble(pair -> pair.comparison().strength()));
    }

    private static int weight(Outcome outcome) {
        return outcome == Outcome.SAME ? -1 : outcome.ordinal();
    }

    private Finding finding(Pair strongest, IntPredicate wanted, int of) {
        List<List<Testimony<?>>> sides = narrowed(wanted, of);
        Set<Circumstance> context = Circumstances.of(sides, origins);
        Severity severity = severity();
        Likelihood prior = Likelihoods.of(strongest.comparison(), context);
        double real = Likelihoods.real(group.check(), prior, background.experience());
        int reach =
                origins.count(sides.stream().<Testimony<?>>flatMap(List::stream).toList());
        return new Finding(
                group.check(),
                group.question(),
                strongest.outcome(),
                severity,
                prior,
                Likelihoods.word(real),
                context,
                Explanation.of(strongest, context),
                sides,
                real
                        * Likelihoods.weight(severity)
                        * (1 + Math.log(reach))
                        * (0.5 + strongest.comparison().strength()));
    }

    /**
     * Both sides at the words in which their phrasings disagree most strongly with another, where these are less than all that was
     * read.
     *
     * @param wanted the sides' numbers
     */
    private List<List<Testimony<?>>> narrowed(IntPredicate wanted, int sides) {
        List<Optional<Span>> hulls = hulls();
        List<List<Testimony<?>>> narrowed = new ArrayList<>();
        IntStream.range(0, sides).forEach(side -> narrowed.add(new ArrayList<>()));
        for (int i = 0; i < group.members().size(); i++) {
            Testimony<?> member = group.members().get(i);
            if (wanted.test(sideOf[phrasings.of(i)])) {
                narrowed.get(sideOf[phrasings.of(i)])
                        .add(narrowed(member, phrasings.first(phrasings.of(i)), hulls.get(phrasings.of(i))));
            }
        }
        return narrowed.stream().filter(side -> !side.isEmpty()).toList();
    }

    /** What stands there in the first testimony stands as far from the start in one that repeats it. */
    private static Testimony<?> narrowed(Testimony<?> member, Testimony<?> first, Optional<Span> hull) {
        int apart = member.reading().span().start() - first.reading().span().start();
        return hull.<Testimony<?>>map(span -> member.at(new Span(span.start() + apart, span.end() + apart)))
                .orElse(member);
    }

    private List<Optional<Span>> hulls() {
        @Nullable Compared[] strongest = new Compared[phrasings.size()];
        for (Compared compared : pairs) {
            if (!compared.pair().comparison().disagreements().isEmpty()) {
                strongest[compared.one()] = stronger(strongest[compared.one()], compared);
                strongest[compared.other()] = stronger(strongest[compared.other()], compared);
            }
        }
        return IntStream.range(0, strongest.length)
                .mapToObj(i -> Optional.ofNullable(strongest[i])
                        .map(compared -> compared.pair().comparison().hull(compared.one() == i)))
                .toList();
    }

    /** The first of two that are as strong. */
    private static Compared stronger(@Nullable Compared known, Compared other) {
        if (known == null) {
            return other;
        }
        double strength = known.pair().comparison().strength();
        return other.pair().comparison().strength() > strength ? other : known;
    }

    private Severity severity() {
        return phrasings.all().stream()
                .map(Judgement::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <V> Severity severity(Testimony<V> testimony) {
        return testimony.check().severity(testimony.reading().value());
    }

    /** Each phrasing joins the first side on which it contradicts none. @return how many sides there are */
    private int sides() {
        List<List<Integer>> sides = new ArrayList<>();
        for (int i = 0; i < phrasings.size(); i++) {
            int own = i;
            int side = 0;
            while (side < sides.size() && sides.get(side).stream().anyMatch(other -> flagged[own][other])) {
                side++;
            }
            if (side == sides.size()) {
                sides.add(new ArrayList<>());
            }
            sides.get(side).add(i);
            sideOf[i] = side;
        }
        return sides.size();
    }
}
