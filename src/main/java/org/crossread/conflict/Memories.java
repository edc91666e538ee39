package org.crossread.conflict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/** What the last comparison of each story worked out, for as many stories as there is room: those that change will soon change again. */
@Singleton
class Memories {
    /** The part of the program's memory that they may take. */
    private static final int PART = 8;

    private final Cache<Long, Memory> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
            .weigher((Long story, Memory memory) -> memory.bytes())
            .build();

    /** It is the taker's alone until it is given back; an empty one where nothing is remembered. */
    Memory take(long story) {
        Memory known = kept.asMap().remove(story);
        return known == null ? new Memory() : known;
    }

    void keep(long story, Memory memory) {
        kept.put(story, memory);
    }
}
