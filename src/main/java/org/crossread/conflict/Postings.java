package org.crossread.conflict;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which numbers stand under a key: a map of lists in as little room as it takes. */
final class Postings {
    private static final int NONE = -1;

    private static final int FIRST = 1 << 4;

    private int[] keys = new int[FIRST];
    private int[] latest = empty(FIRST);
    private int used;
    private int[] numbers = new int[FIRST];
    private int[] before = new int[FIRST];
    private int size;

    private static int[] empty(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    void add(int key, int number) {
        if (2 * used >= keys.length) {
            grow();
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        int place = place(key, keys, latest);
        used += latest[place] == NONE ? 1 : 0;
        numbers[size] = number;
        before[size] = latest[place];
        keys[place] = key;
        latest[place] = size++;
    }

    /** Each number under a key, the latest first. */
    void each(int key, IntConsumer use) {
        for (int i = latest[place(key, keys, latest)]; i != NONE; i = before[i]) {
            use.accept(numbers[i]);
        }
    }

    private static int place(int key, int[] keys, int[] latest) {
        int hash = key * 0x9e3779b9;
        int place = (hash ^ hash >>> 15) & (keys.length - 1);
        while (latest[place] != NONE && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] wider = new int[2 * keys.length];
        int[] last = empty(wider.length);
        for (int i = 0; i < keys.length; i++) {
            if (latest[i] != NONE) {
                int place = place(keys[i], wider, last);
                wider[place] = keys[i];
                last[place] = latest[i];
            }
        }
        keys = wider;
        latest = last;
    }
}
