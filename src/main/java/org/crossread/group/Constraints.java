package org.crossread.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.statement.Testimony;

/**
 * What people decided about statements: that these two answer one question, or that those two do not. A statement is known by its
 * article, its check and its words, so that every new run finds it again.
 */
public record Constraints(Collection<Pair> together, Collection<Pair> apart, Set<Said> concerned) {
    public static final Constraints NONE = new Constraints(Set.of(), Set.of());

    public Constraints(Collection<Pair> together, Collection<Pair> apart) {
        this(
                List.copyOf(together),
                Set.copyOf(apart),
                Stream.concat(together.stream(), apart.stream())
                        .flatMap(pair -> pair.both().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A statement as people meant it. @param article the witness's id */
    public record Said(String article, String check, String words) {
        static Said of(Testimony<?> testimony) {
            return new Said(
                    testimony.witness().id(),
                    testimony.check().id(),
                    testimony.reading().text());
        }

        boolean isWithin(Testimony<?> testimony) {
            return article.equals(testimony.witness().id())
                    && testimony.reading().text().contains(words);
        }
    }

    /** Two statements, whichever was named first. */
    public record Pair(Set<Said> both) {
        public Pair {
            both = Set.copyOf(both);
        }

        public static Pair of(Said one, Said other) {
            return new Pair(new HashSet<>(List.of(one, other)));
        }

        static Pair of(Testimony<?> one, Testimony<?> other) {
            return of(Said.of(one), Said.of(other));
        }
    }

    /** Whether people decided anything about a statement. */
    boolean concern(Testimony<?> testimony) {
        return !concerned.isEmpty() && concerned.contains(Said.of(testimony));
    }

    /** Whether people said of two statements that they do not answer one question. */
    boolean keepsApart(Testimony<?> one, Testimony<?> other) {
        return !apart.isEmpty() && apart.contains(Pair.of(one, other));
    }

    /** Whether they said so of words inside these two. */
    public boolean partWithin(Testimony<?> one, Testimony<?> other) {
        return apart.stream()
                .anyMatch(pair -> pair.both().stream().anyMatch(said -> said.isWithin(one))
                        && pair.both().stream().anyMatch(said -> said.isWithin(other)));
    }

    /** The same of any of these and any of those. */
    boolean keepsApart(List<Point> ones, List<Point> others) {
        return !apart.isEmpty()
                && ones.stream()
                        .anyMatch(one ->
                                others.stream().anyMatch(other -> keepsApart(one.testimony(), other.testimony())));
    }
}
