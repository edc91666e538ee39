package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void knowsItsWordsAndNoOthers() {
        List<String> numbers = IntStream.range(0, 500).mapToObj(i -> "w" + i).toList();
        WordList list = new WordList(numbers);
        assertThat(list).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(numbers).allMatch(list::contains);
        assertThat(IntStream.range(500, 5000).mapToObj(i -> "w" + i)).noneMatch(list::contains);
    }

    @Test
    void aWordNamedTwiceCountsOnce() {
        assertThat(new WordList(List.of("and", "or", "and"))).hasSize(2);
    }

    @Test
    void anEmptyListKnowsNothing() {
        assertThat(new WordList(List.of()).contains("and")).isFalse();
    }
}
