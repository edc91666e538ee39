package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.Severity;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;

/** Compares the testimonies of one group, pair by pair, and says what came of it. */
final class Judgement {
    /** Two testimonies and how they compare. */
    record Pair(Testimony<?> one, Testimony<?> other, Comparison comparison) {
        Outcome outcome() {
            return comparison.outcome();
        }
    }

    private final Group group;
    private final Origins origins;
    private final Experience experience;
    private final List<Pair> pairs = new ArrayList<>();

    private Judgement(Group group, Origins origins, Judged judged, Experience experience) {
        this.group = group;
        this.origins = origins;
        this.experience = experience;
        List<Testimony<?>> members = group.members();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(pair(members.get(i), members.get(j), judged));
            }
        }
    }

    private static Pair pair(Testimony<?> one, Testimony<?> other, Judged judged) {
        Comparison comparison = one.compare(other);
        return new Pair(one, other, comparison.without(disagreement -> judged.has(one, other, disagreement)));
    }

    /**
     * A conflict with its sides, and for every side with more than one testimony how these fit together: all of it where nothing
     * conflicts, nothing where nothing is related after all.
     */
    static List<Finding> of(Group group, Origins origins, Judged judged, Experience experience) {
        Judgement judgement = new Judgement(group, origins, judged, experience);
        List<List<Testimony<?>>> sides = judgement.sides();
        List<Finding> findings = new ArrayList<>();
        if (sides.size() > 1) {
            judgement.strongest(group.members()).ifPresent(pair -> findings.add(judgement.finding(pair, sides)));
        }
        for (List<Testimony<?>> side : sides) {
            judgement.strongest(side).ifPresent(pair -> findings.add(judgement.finding(pair, List.of(side))));
        }
        return findings;
    }

    private Optional<Pair> strongest(List<Testimony<?>> among) {
        return pairs.stream()
                .filter(pair -> among.contains(pair.one()) && among.contains(pair.other()))
                .filter(pair -> pair.outcome() != Outcome.UNRELATED)
                .max(Comparator.comparingInt((Pair pair) -> weight(pair.outcome()))
                        .thenComparingDouble(pair -> pair.comparison().strength()));
    }

    private static int weight(Outcome outcome) {
        return outcome == Outcome.SAME ? -1 : outcome.ordinal();
    }

    private Finding finding(Pair strongest, List<List<Testimony<?>>> sides) {
        Set<Circumstance> context = Circumstances.of(sides, origins);
        Severity severity = severity();
        Likelihood prior = Likelihoods.of(strongest.comparison(), context);
        double real = Likelihoods.real(group.check(), prior, experience);
        int reach =
                origins.count(sides.stream().<Testimony<?>>flatMap(List::stream).toList());
        List<List<Testimony<?>>> narrow = sides.stream()
                .map(side -> side.stream().<Testimony<?>>map(this::narrowed).toList())
                .toList();
        return new Finding(
                group.check(),
                group.question(),
                strongest.outcome(),
                severity,
                prior,
                Likelihoods.word(real),
                context,
                Explanation.of(strongest, context),
                narrow,
                real
                        * Likelihoods.weight(severity)
                        * (1 + Math.log(reach))
                        * (0.5 + strongest.comparison().strength()));
    }

    /** A testimony at the words in which it disagrees most strongly with another, where these are less than all it read. */
    private Testimony<?> narrowed(Testimony<?> testimony) {
        return pairs.stream()
                .filter(pair -> pair.one() == testimony || pair.other() == testimony)
                .filter(pair -> !pair.comparison().disagreements().isEmpty())
                .max(Comparator.comparingDouble(pair -> pair.comparison().strength()))
                .<Testimony<?>>map(pair -> testimony.at(pair.comparison().hull(pair.one() == testimony)))
                .orElse(testimony);
    }

    private Severity severity() {
        return group.members().stream()
                .map(Judgement::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <V> Severity severity(Testimony<V> testimony) {
        return testimony.check().severity(testimony.reading().value());
    }

    /** Each testimony joins the first side on which it contradicts nobody. */
    private List<List<Testimony<?>>> sides() {
        List<List<Testimony<?>>> sides = new ArrayList<>();
        for (Testimony<?> testimony : group.members()) {
            sides.stream()
                    .filter(side -> side.stream().noneMatch(other -> flagged(testimony, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Testimony<?>> side = new ArrayList<>();
                        sides.add(side);
                        return side;
                    })
                    .add(testimony);
        }
        return sides.stream().map(List::copyOf).toList();
    }

    private boolean flagged(Testimony<?> one, Testimony<?> other) {
        return pairs.stream()
                .filter(pair ->
                        (pair.one() == one && pair.other() == other) || (pair.one() == other && pair.other() == one))
                .anyMatch(pair -> pair.outcome().flagged());
    }
}
