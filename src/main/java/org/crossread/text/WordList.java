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

    /** @param words small letters where texts are asked for in small letters; what is named twice counts once */
    public WordList(Collection<String> words) {
        this.words = List.copyOf(Set.copyOf(words));
        this.places = new String[Integer.highestOneBit(this.words.size() * 4 + 1) * 2];
        for (String word : this.words) {
            int place = place(word);
            while (places[place] != null) {
                place = place + 1 & places.length - 1;
            }
            places[place] = word;
        }
    }

    private int place(Object word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & places.length - 1;
    }

    @Override
    public boolean contains(Object word) {
        int place = place(word);
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
