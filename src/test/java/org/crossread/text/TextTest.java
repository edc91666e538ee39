package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final String WAVE = "\uD83C\uDF0A";

    @Test
    void anEmojiBeforeASpanCountsAsOneCodePoint() {
        Text text = Text.clean(WAVE + " Flood: 12 dead " + WAVE + WAVE + " and 7 missing");
        int utf16 = text.value().indexOf("7 missing");
        Span span = text.span(utf16, utf16 + "7 missing".length());
        assertThat(span).isEqualTo(new Span(24, 33));
        assertThat(text.cut(span)).isEqualTo("7 missing");
        assertThat(text.index(span.start())).isEqualTo(utf16);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(Text.clean(WAVE + "a" + WAVE).length()).isEqualTo(3);
    }

    @Test
    void everyCodePointHasItsIndexAndBack() {
        Text text = Text.clean("a" + WAVE + "b" + WAVE + WAVE + "c");
        for (int codePoint = 0; codePoint <= text.length(); codePoint++) {
            assertThat(text.index(codePoint)).isEqualTo(text.value().offsetByCodePoints(0, codePoint));
            assertThat(text.span(0, text.index(codePoint)).end()).isEqualTo(codePoint);
        }
    }

    @Test
    void aSpanPastTheEndIsRefused() {
        assertThatThrownBy(() -> Text.of("short").cut(new Span(0, 6))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSpanThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nulAndOtherControlCharactersAreDropped() {
        assertThat(Text.clean("a\u0000b\u0007c\td\u007F").value()).isEqualTo("abc\td");
    }

    @Test
    void loneSurrogatesAreDroppedAndPairsKept() {
        assertThat(Text.clean("x\uD83Cy\uDF0Az" + WAVE).value()).isEqualTo("xyz" + WAVE);
    }

    @Test
    void everyLineEndBecomesOneLineFeed() {
        assertThat(Text.clean("a\r\nb\rc\u2028d\u2029e\u0085f\ng").value()).isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @Test
    void theByteOrderMarkIsDropped() {
        assertThat(Text.clean("\uFEFFHeadline").value()).isEqualTo("Headline");
    }

    @Test
    void accentsAreComposed() {
        assertThat(Text.clean("Zu\u0308rich").value()).isEqualTo("Z\u00FCrich");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = Text.clean("\uFEFFa\r\n\u0000e\u0301" + WAVE + "\uD83C").value();
        assertThat(Text.clean(once).value()).isEqualTo(once);
    }
}
