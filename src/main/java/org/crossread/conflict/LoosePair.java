package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.crossread.check.Outcome;
import org.crossread.group.Group;
import org.crossread.group.Kinship;
import org.crossread.group.Sizes;
import org.crossread.group.Surroundings;
import org.crossread.statement.Deposition;
import org.crossread.statement.Testimony;

/**
 * Two figures of two texts that would contradict each other if they counted one thing, which no question has brought together.
 *
 * @param fitting how many figures of the two texts fit together
 * @param fewest how many figures the text with fewer has
 * @param most how many the other has
 */
public record LoosePair(Testimony<?> one, Testimony<?> other, int fitting, int fewest, int most) {
    private static final Set<String> FIGURES = Set.of("figure", "duration");

    /** What speaks for or against the two counting one thing. The names stand in the table of what was learnt. */
    public enum Trait {
        SAME_SLOT(pair -> key(pair.one).equals(key(pair.other)) ? 1 : 0),
        IMPOSSIBLE_TOGETHER(pair -> pair.one.compare(pair.other).outcome() == Outcome.CONFLICT ? 1 : 0),
        BITS_APART(pair -> Sizes.apart(pair.one, pair.other)),
        SENTENCES_ALIKE(pair -> Surroundings.of(pair.one)
                .sentence()
                .similarity(Surroundings.of(pair.other).sentence())),
        CLAUSES_ALIKE(pair -> Surroundings.of(pair.one)
                .clause()
                .similarity(Surroundings.of(pair.other).clause())),
        FIGURES_FITTING(pair -> pair.fitting),
        FEWEST_FIGURES(pair -> pair.fewest),
        MOST_FIGURES(pair -> pair.most);

        private final ToDoubleFunction<LoosePair> value;

        Trait(ToDoubleFunction<LoosePair> value) {
            this.value = value;
        }
    }

    /** The values of all traits, in their order. */
    public double[] traits() {
        double[] traits = new double[Trait.values().length];
        for (Trait trait : Trait.values()) {
            traits[trait.ordinal()] = trait.value.applyAsDouble(this);
        }
        return traits;
    }

    /**
     * All such pairs between two texts that have any content word in common.
     *
     * @param groups in which some of what they say stands already
     */
    public static List<LoosePair> between(Deposition one, Deposition other, List<Group> groups) {
        boolean related =
                Kinship.of(one.witness().prose(), other.witness().prose()).speaksInOneStory();
        return related ? between(one.testimonies(), other.testimonies(), groups) : List.of();
    }

    private static List<LoosePair> between(List<Testimony<?>> one, List<Testimony<?>> other, List<Group> groups) {
        Set<Testimony<?>> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.forEach(group -> grouped.addAll(group.members()));
        List<Testimony<?>> first = figures(one);
        List<Testimony<?>> second = figures(other);
        int fitting = 0;
        List<Testimony<?>[]> loose = new ArrayList<>();
        for (Testimony<?> a : first) {
            for (Testimony<?> b : second) {
                Outcome outcome =
                        a.check().id().equals(b.check().id()) ? a.compare(b).outcome() : Outcome.UNRELATED;
                if (outcome.flagged() && !grouped.contains(a) && !grouped.contains(b)) {
                    loose.add(new Testimony<?>[] {a, b});
                } else if (!outcome.flagged() && outcome != Outcome.UNRELATED) {
                    fitting++;
                }
            }
        }
        int fewest = Math.min(first.size(), second.size());
        int most = Math.max(first.size(), second.size());
        int fits = fitting;
        return loose.stream()
                .map(pair -> new LoosePair(pair[0], pair[1], fits, fewest, most))
                .toList();
    }

    private static List<Testimony<?>> figures(List<Testimony<?>> read) {
        return read.stream().filter(t -> FIGURES.contains(t.check().id())).toList();
    }

    private static String key(Testimony<?> testimony) {
        return testimony.reading().slot().key();
    }
}
