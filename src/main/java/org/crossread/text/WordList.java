package org.crossread.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A fixed list of words that is asked for every word of every text, and nearly always in vain: made to say no at one look. */
public final class WordList extends AbstractSet<String> {
    private final List<String> words;
    /** Each word at its hash code's place or the next free one: a quarter full at most. */
    private final String[] places;
    /** A bit for the eight lowest bits of each word's hash code: most words are turned away by these alone (Bloom 1970). */
    private final long first;

    private final long second;
    private final long third;
    private final long fourth;

    /** @param words small letters where texts are asked for in small letters; what is named twice counts once */
    public WordList(Collection<String> words) {
        this.words = List.copyOf(Set.copyOf(words));
        this.places = new String[Integer.highestOneBit(this.words.size() * 4 + 1) * 2];
        for (String word : this.words) {
            int place = mixed(word) & places.length - 1;
            while (places[place] != null) {
                place = place + 1 & places.length - 1;
            }
            places[place] = word;
        }
        long[] there = new long[4];
        for (String word : this.words) {
            int hash = mixed(word);
            there[hash >>> 6 & 3] |= 1L << hash;
        }
        this.first = there[0];
        this.second = there[1];
        this.third = there[2];
        this.fourth = there[3];
    }

    private static int mixed(Object word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 15;
    }

    private boolean mayContain(int hash) {
        long there = (hash & 128) == 0 ? (hash & 64) == 0 ? first : second : (hash & 64) == 0 ? third : fourth;
        return (there >>> hash & 1) != 0;
    }

    @Override
    public boolean contains(Object word) {
        int hash = mixed(word);
        if (!mayContain(hash)) {
            return false;
        }
        int place = hash & places.length - 1;
        for (String there = places[place]; there != null; there = places[place]) {
            if (there.equals(word)) {
                return true;
            }
            place = place + 1 & places.length - 1;
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
