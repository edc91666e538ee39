package org.crossread.group;

import java.util.List;
import org.crossread.statement.Testimony;

/**
 * Testimonies of different witnesses that answer one question.
 *
 * @param check the kind of reading
 * @param key the slot that they share
 * @param question in words: {@code How many died in Donbass?}
 * @param members at most one per witness, in the order of the witnesses
 */
public record Group(String check, String key, String question, List<Testimony<?>> members) {
    public Group {
        members = List.copyOf(members);
    }
}
