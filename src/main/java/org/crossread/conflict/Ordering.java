package org.crossread.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that keep rows in an order, with room between them: one more in the midst of many is written, and the others stay. */
final class Ordering {
    private static final int ROOM = 1024;

    private Ordering() {}

    /**
     * A number for each row, growing from one to the next.
     *
     * @param before the numbers that the rows have, in their new order; null for a row that is new
     */
    static int[] of(List<@Nullable Integer> before) {
        int[] numbers = new int[before.size()];
        int last = -1;
        int from = 0;
        for (int i = 0; i < numbers.length; i++) {
            Integer known = before.get(i);
            if (known != null && known > last) {
                if (known - last <= i - from) {
                    return anew(numbers);
                }
                fill(numbers, from, i, last, known);
                numbers[i] = known;
                last = known;
                from = i + 1;
            }
        }
        long end = last + (long) ROOM * (numbers.length - from + 1);
        if (end > Integer.MAX_VALUE) {
            return anew(numbers);
        }
        fill(numbers, from, numbers.length, last, (int) end);
        return numbers;
    }

    /** Spreads what is new evenly between two numbers. */
    private static void fill(int[] numbers, int from, int to, int low, int high) {
        for (int i = from; i < to; i++) {
            numbers[i] = low + (int) ((long) (high - low) * (i - from + 1) / (to - from + 1));
        }
    }

    private static int[] anew(int[] numbers) {
        fill(numbers, 0, numbers.length, -1, Math.multiplyExact(numbers.length + 1, ROOM));
        return numbers;
    }
}
