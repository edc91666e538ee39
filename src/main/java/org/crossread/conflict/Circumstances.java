package org.crossread.conflict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.statement.Testimony;

/** What no check can know: voices, dates and origins behind the sides of a finding. */
final class Circumstances {
    private Circumstances() {}

    static Set<Circumstance> of(List<List<Testimony<?>>> sides, Origins origins) {
        EnumSet<Circumstance> found = EnumSet.noneOf(Circumstance.class);
        List<Testimony<?>> all =
                sides.stream().<Testimony<?>>flatMap(List::stream).toList();
        if (all.stream().anyMatch(t -> t.witness().published() == null)) {
            found.add(Circumstance.UNDATED);
        }
        if (origins.count(all) < witnesses(all)) {
            found.add(Circumstance.SAME_ORIGIN);
        }
        if (sides.size() > 1) {
            if (disputed(sides)) {
                found.add(Circumstance.DISPUTED);
            }
            if (newer(sides)) {
                found.add(Circumstance.NEWER);
            }
        }
        return found;
    }

    private static int witnesses(List<Testimony<?>> testimonies) {
        Set<String> distinct = new HashSet<>();
        testimonies.forEach(testimony -> distinct.add(testimony.witness().id()));
        return distinct.size();
    }

    /** Every side has a voice of its own, and no voice stands on two sides. Who said it is itself the question of an attribution. */
    private static boolean disputed(List<List<Testimony<?>>> sides) {
        if (sides.get(0).get(0).check().id().equals("attribution")) {
            return false;
        }
        List<Set<String>> voices = sides.stream().map(Circumstances::voices).toList();
        return voices.stream().noneMatch(Set::isEmpty)
                && voices.stream().mapToInt(Set::size).sum()
                        == voices.stream().flatMap(Set::stream).distinct().count();
    }

    private static Set<String> voices(List<Testimony<?>> side) {
        Set<String> voices = new HashSet<>();
        for (Testimony<?> testimony : side) {
            String voice = testimony.attribution();
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** Figures only grow old: one side appeared, as a whole, after another, and says more. */
    private static boolean newer(List<List<Testimony<?>>> sides) {
        for (List<Testimony<?>> one : sides) {
            for (List<Testimony<?>> other : sides) {
                Optional<LocalDate> first = latest(one);
                Optional<LocalDate> then = earliest(other);
                if (first.isPresent() && then.isPresent() && first.get().isBefore(then.get()) && grows(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean grows(List<Testimony<?>> one, List<Testimony<?>> other) {
        Optional<Double> before = low(one.get(0));
        Optional<Double> after = low(other.get(0));
        return before.isPresent() && after.isPresent() && before.get() < after.get();
    }

    private static <V> Optional<Double> low(Testimony<V> testimony) {
        Map<String, Object> fields =
                testimony.check().fields(testimony.reading().value());
        boolean counted = "count".equals(fields.get("dimension"));
        return counted && fields.get("low") instanceof Number low ? Optional.of(low.doubleValue()) : Optional.empty();
    }

    private static Optional<LocalDate> latest(List<Testimony<?>> side) {
        return side.stream()
                .map(t -> t.witness().published())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> earliest(List<Testimony<?>> side) {
        return side.stream()
                .map(t -> t.witness().published())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
