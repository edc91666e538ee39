package org.crossread.group;

import java.util.List;
import org.crossread.statement.Testimony;

/**
 * Testimonies of different witnesses that answer one question.
 *
 * @param check the kind of reading
 * @param key the slot that they share
 * @param question in words: {@code How many died in Donbass?}
 * @param members at most one per witness, unless people put more together, in the order of the witnesses
 * @param links for every member but one, what ties it most strongly to another
 * @param near statements that may belong here too: too little speaks for it, or not enough against it
 */
public record Group(
        String check, String key, String question, List<Testimony<?>> members, List<Link> links, List<Link> near) {
    public Group {
        members = List.copyOf(members);
        links = List.copyOf(links);
        near = List.copyOf(near);
    }

    /** A group of which nothing was weighed. */
    public Group(String check, String key, String question, List<Testimony<?>> members) {
        this(check, key, question, members, List.of(), List.of());
    }

    /** Two testimonies and what speaks for and against their answering one question. */
    public record Link(Testimony<?> one, Testimony<?> other, Match match) {}
}
