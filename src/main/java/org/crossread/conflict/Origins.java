package org.crossread.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossread.statement.Deposition;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Which witnesses share their text: agency copies are one origin, and agreement between them confirms nothing. An article has the origin
 * of an earlier one where at least a third of the shorter one's runs of four words stand in the other (Broder's containment); a tenth is
 * enough where both draw on one agency by their credits, and none is needed where both are texts of one agency. Only origins are compared
 * with, so that a hundred copies cost no more than one.
 */
final class Origins {
    private static final int SHARE = 3;
    private static final int SHARE_WITH_CREDIT = 10;

    private List<Deposition> all = new ArrayList<>();
    private final Map<String, Deposition> originOf = new HashMap<>();
    private final List<Deposition> origins = new ArrayList<>();
    /** The origins in which each run stands, by their places in the list. */
    private final Postings holders = new Postings();

    private Origins() {}

    /** @param depositions in the order of their witnesses */
    static Origins of(List<Deposition> depositions) {
        Origins origins = new Origins();
        depositions.forEach(said -> origins.add(said, origins.copied(said)));
        origins.all = List.copyOf(depositions);
        return origins;
    }

    /** The same of these, whatever they were before: these themselves where one more has joined and is the origin of none of the others. */
    Origins among(List<Deposition> depositions) {
        int place = joined(depositions);
        if (place < 0) {
            return depositions.equals(all) ? this : of(depositions);
        }
        Deposition joining = depositions.get(place);
        @Nullable Deposition origin = copied(joining);
        boolean alone =
                origin != null || all.subList(place, all.size()).stream().noneMatch(later -> wouldCopy(later, joining));
        if (!alone) {
            return of(depositions);
        }
        add(joining, origin);
        all = List.copyOf(depositions);
        return this;
    }

    /** The place of the only one that is new; -1 where there are more changes. */
    private int joined(List<Deposition> depositions) {
        int place = 0;
        while (place < all.size() && place < depositions.size() && all.get(place) == depositions.get(place)) {
            place++;
        }
        boolean one = depositions.size() == all.size() + 1;
        for (int i = place; one && i < all.size(); i++) {
            one = all.get(i) == depositions.get(i + 1);
        }
        return one ? place : -1;
    }

    private void add(Deposition said, @Nullable Deposition origin) {
        if (origin == null) {
            said.shingles().runs().forEach(run -> holders.add(run, origins.size()));
            origins.add(said);
        }
        originOf.put(said.witness().id(), origin == null ? said : origin);
    }

    /** The first of the origins before it that shares enough with this text; null for none. */
    private @Nullable Deposition copied(Deposition said) {
        int[] shared = new int[origins.size()];
        said.shingles().runs().forEach(run -> holders.each(run, origin -> shared[origin]++));
        return IntStream.range(0, shared.length)
                .filter(i -> isEnough(shared[i], said, origins.get(i)))
                .mapToObj(origins::get)
                .filter(origin -> origin.witness().compareTo(said.witness()) < 0)
                .min(Comparator.comparing(Deposition::witness))
                .orElse(null);
    }

    /** Whether an article would have this origin rather than the one that it has, which came later. */
    private boolean wouldCopy(Deposition later, Deposition origin) {
        Deposition own = originOf.getOrDefault(later.witness().id(), later);
        return own.witness().compareTo(origin.witness()) > 0
                && isEnough(later.shingles().shared(origin.shingles()), later, origin);
    }

    private static boolean isEnough(int shared, Deposition one, Deposition other) {
        int shorter = Math.min(one.shingles().count(), other.shingles().count());
        int share = one.credits().share(other.credits()) ? SHARE_WITH_CREDIT : SHARE;
        return shared > 0 && share * shared >= shorter || one.credits().sameText(other.credits());
    }

    String of(Witness witness) {
        Deposition origin = originOf.get(witness.id());
        return origin == null ? witness.id() : origin.witness().id();
    }

    /** How many independent origins these testimonies have. */
    int count(List<Testimony<?>> testimonies) {
        Set<String> distinct = new HashSet<>();
        testimonies.forEach(testimony -> distinct.add(of(testimony.witness())));
        return distinct.size();
    }
}
