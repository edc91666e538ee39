package org.crossread.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between the records of one kind and the index.
 *
 * @param stamps of the records
 * @param changed numbers of the records that are other than in the index, or not in it
 * @param gone what is in the index and no more in the records
 */
record Round(Shelf shelf, Map<Long, String> stamps, List<Long> changed, List<Kept> gone) {

    /** @param articles that are other than in the index: what shows them is looked at again */
    static Round of(Shelf shelf, Map<String, Kept> known, Collection<Long> articles) {
        String letter = shelf.type().letter();
        Map<Long, String> stamps = shelf.stamps();
        Set<Long> changed = new TreeSet<>();
        stamps.forEach((number, stamp) -> {
            Kept there = known.get(letter + number);
            if (there == null || !there.stamp().equals(stamp)) {
                changed.add(number);
            }
        });
        if (!articles.isEmpty()) {
            shelf.showing(articles).stream().filter(stamps::containsKey).forEach(changed::add);
        }
        List<Kept> gone = known.values().stream()
                .filter(there -> there.id().startsWith(letter)
                        && !stamps.containsKey(Long.valueOf(there.id().substring(1))))
                .toList();
        return new Round(shelf, stamps, List.copyOf(changed), gone);
    }

    /** Those of the changed that are in the index already. */
    List<Long> again(Map<String, Kept> known) {
        String letter = shelf.type().letter();
        return changed.stream()
                .filter(number -> known.containsKey(letter + number))
                .toList();
    }

    int size() {
        return changed.size();
    }

    List<List<Long>> inParts() {
        List<List<Long>> parts = new ArrayList<>();
        for (int i = 0; i < changed.size(); i += Shelf.AT_ONCE) {
            parts.add(changed.subList(i, Math.min(changed.size(), i + Shelf.AT_ONCE)));
        }
        return parts;
    }
}
