package org.crossread.check.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossread.check.language.Places;

/**
 * Who or what a list names.
 *
 * @param governor key of the noun or verb that the list belongs to: "allies" in "allies such as A, B and C"
 * @param members the members by their keys, each as written
 * @param open whether the list says that there are more: "such as", "including", "among others"
 * @param words as written
 */
record Membership(String governor, Map<String, String> members, boolean open, String words) {
    private static final int LETTERS_PER_SLIP = 5;

    Membership {
        members = new TreeMap<>(members);
    }

    /** The members, as written, that this list has and the other lacks. */
    Set<String> lackedBy(Membership other) {
        Set<String> lacked = new TreeSet<>();
        members.forEach((key, written) -> {
            if (!other.names(key)) {
                lacked.add(written);
            }
        });
        return lacked;
    }

    int shared(Membership other) {
        return (int) members.keySet().stream().filter(other::names).count();
    }

    /** Whether it has a member, or one whose name differs by a letter as transliterations do; known places are told apart. */
    private boolean names(String key) {
        boolean slack = Places.fold(key) == null && key.length() >= LETTERS_PER_SLIP;
        return members.containsKey(key)
                || slack && members.keySet().stream().anyMatch(k -> Places.fold(k) == null && alike(k, key));
    }

    private static boolean alike(String one, String other) {
        int limit = Math.min(one.length(), other.length()) / LETTERS_PER_SLIP;
        return one.charAt(0) == other.charAt(0) && new LevenshteinDistance(limit).apply(one, other) >= 0;
    }
}
