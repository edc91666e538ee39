package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private static List<@Nullable Integer> rows(@Nullable Integer... before) {
        return Arrays.asList(before);
    }

    @Test
    void oneMoreLeavesTheOthersWhereTheyAre() {
        int[] first = Ordering.of(rows(null, null, null));
        assertThat(Ordering.of(rows(first[0], null, first[1], first[2])))
                .contains(first[0], first[1], first[2])
                .isSorted();
        assertThat(Ordering.of(rows(null, first[0], first[1], first[2]))).contains(first[0], first[1], first[2]);
        assertThat(Ordering.of(rows(first[0], first[1], first[2], null))).contains(first[0], first[1], first[2]);
    }

    @Test
    void whereNoRoomIsLeftAllMove() {
        assertThat(Ordering.of(rows(0, null, 1, 2))).isSorted().doesNotHaveDuplicates();
        assertThat(Ordering.of(rows(Integer.MAX_VALUE - 1, null, null)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Ordering.of(rows())).isEmpty();
    }

    @Property
    void alwaysGrowsWhateverStoodThere(@ForAll @Size(max = 40) List<@IntRange(min = -1, max = 60) Integer> before) {
        int[] numbers = Ordering.of(
                before.stream().map(number -> number < 0 ? null : number).toList());
        assertThat(numbers).hasSize(before.size()).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void manyMoreOneAfterAnother(@ForAll @Size(max = 200) List<@IntRange(max = 1_000_000) Integer> at) {
        List<@Nullable Integer> rows = new ArrayList<>();
        for (int place : at) {
            rows.add(place % (rows.size() + 1), null);
            int[] numbers = Ordering.of(rows);
            assertThat(numbers).isSorted().doesNotHaveDuplicates();
            assertThat(IntStream.of(numbers).allMatch(number -> number >= 0)).isTrue();
            rows.clear();
            Arrays.stream(numbers).forEach(rows::add);
        }
    }
}
