package org.crossread.group;

import java.util.ArrayList;
import java.util.List;
import org.crossread.statement.Testimony;
import org.jspecify.annotations.Nullable;

/** What one witness says on one thing, however often it repeats it: the first mention stands for all. */
final class Statement {
    /** Who has said it a dozen times has said it in every context that matters. */
    private static final int MOST_MENTIONS = 12;

    private final Contribution by;
    private final String matter;
    private final int place;
    private final List<Testimony<?>> mentions = new ArrayList<>(1);
    private @Nullable List<Surroundings> surroundings;

    /**
     * @param matter the check and the slot: only statements on one matter answer one question
     * @param place its place among all that the witness says
     */
    Statement(Contribution by, String matter, int place, Testimony<?> first) {
        this.by = by;
        this.matter = matter;
        this.place = place;
        mentions.add(first);
    }

    void mentionedAgain(Testimony<?> mention) {
        if (mentions.size() < MOST_MENTIONS) {
            mentions.add(mention);
        }
    }

    Contribution by() {
        return by;
    }

    String matter() {
        return matter;
    }

    int place() {
        return place;
    }

    Testimony<?> testimony() {
        return mentions.get(0);
    }

    /** How alike the surroundings of two readings are at their most alike, 0 to 1. */
    double similarity(Statement other) {
        double best = 0;
        for (Surroundings one : surroundings()) {
            for (Surroundings two : other.surroundings()) {
                best = Math.max(best, one.similarity(two));
            }
        }
        return best;
    }

    private List<Surroundings> surroundings() {
        List<Surroundings> known = surroundings;
        if (known == null) {
            known = mentions.stream().map(Surroundings::of).toList();
            surroundings = known;
        }
        return known;
    }
}
