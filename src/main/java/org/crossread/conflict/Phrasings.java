package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.statement.Phrasing;
import org.crossread.statement.Testimony;

/** The members of a group by their phrasings, numbered in the order in which they first come: those that repeat one are not compared again. */
final class Phrasings {
    private final int[] numbers;
    private final List<Testimony<?>> first = new ArrayList<>();
    private final List<Testimony<?>> again = new ArrayList<>();

    Phrasings(List<Testimony<?>> members) {
        this.numbers = new int[members.size()];
        Map<Phrasing, Integer> known = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Testimony<?> member = members.get(i);
            Integer number = known.putIfAbsent(member.phrasing(), first.size());
            numbers[i] = number == null ? first.size() : number;
            if (number == null) {
                first.add(member);
                again.add(member);
            } else if (again.get(number) == first.get(number)) {
                again.set(number, member);
            }
        }
    }

    int size() {
        return first.size();
    }

    /** The phrasing of a member, by its place in the group. */
    int of(int member) {
        return numbers[member];
    }

    Testimony<?> first(int phrasing) {
        return first.get(phrasing);
    }

    /** The first that repeats it, or itself where none does. */
    Testimony<?> again(int phrasing) {
        return again.get(phrasing);
    }

    List<Testimony<?>> all() {
        return first;
    }
}
