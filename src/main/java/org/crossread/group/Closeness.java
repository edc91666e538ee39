package org.crossread.group;

import java.util.Optional;

/** How near the meanings of clauses lie, beyond the words that they share. */
public interface Closeness {
    /** Knows nothing: words alone decide. */
    Closeness NONE = words -> Optional.empty();

    /** What the words of a clause mean as a direction; empty where nothing is known. */
    Optional<Meaning> of(String words);
}
