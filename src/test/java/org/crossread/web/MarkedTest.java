package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkedTest {
    @Test
    void aMarkAfterAnEmojiStandsOnItsOwnWords() {
        Marked marked = mark("Sunny 🙂 and 14 more.", figure(12, 14));
        assertThat(pieces(marked)).containsExactly("Sunny 🙂 and ", "[figure:14]", " more.");
    }

    @Test
    void overlappingMarksAreCutAtEveryEdgeAndASlipComesFirst() {
        Marked marked = mark("one two three four", figure(0, 13), slip(8, 18));
        assertThat(pieces(marked)).containsExactly("[figure:one two ]", "[slip:three]", "[slip: four]");
        assertThat(marked.paragraphs().get(0).pieces().get(1).ending())
                .extracting(Mark::number)
                .containsExactly(1);
    }

    @Test
    void aMarkOverALineEndIsMarkedOnBothLines() {
        assertThat(pieces(mark("ends here\n\nand goes on", slip(5, 14))))
                .containsExactly("ends ", "[slip:here]", "[slip:and]", " goes on");
    }

    @Test
    void marksOfNoLengthOrBeyondTheTextAreLeftOut() {
        assertThat(mark("short", figure(2, 2), figure(3, 90)).marks()).isEmpty();
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(mark("").paragraphs()).isEmpty();
        assertThat(mark("\n \n").paragraphs()).isEmpty();
    }

    @Test
    @Timeout(5)
    void aMegabyteInOneLineWithThousandsOfMarksIsCutQuickly() {
        String text = "word 12 ".repeat(130_000);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            marks.add(figure(i * 40 + 5, i * 40 + 7));
        }
        assertThatCode(() -> mark(text, marks.toArray(Mark[]::new))).doesNotThrowAnyException();
    }

    private static Marked mark(String text, Mark... marks) {
        return Marked.of("", Prose.of(text), List.of(marks));
    }

    private static Mark figure(int start, int end) {
        return Mark.reading(new Span(start, end), "figure", "words", "value");
    }

    private static Mark slip(int start, int end) {
        return Mark.slip(new Span(start, end), "translation", "meaning", "words", "why", List.of());
    }

    private static List<String> pieces(Marked marked) {
        return marked.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(piece -> piece.kind().isEmpty() ? piece.words() : "[" + piece.kind() + ":" + piece.words() + "]")
                .collect(Collectors.toList());
    }
}
