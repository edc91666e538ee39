package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.text.Span;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void moreThanReachesToTheRightEndAndAPlainNumberNowhere() {
        Plot plot = Plot.of(conflict(figure(13_000, "OVER", "deaths", 0), figure(14_000, "EXACT", "deaths", 1)));
        Plot.Dot over = plot.dots().get(0);
        Plot.Dot plain = plot.dots().get(1);
        assertThat(over.to()).isEqualTo(Plot.WIDTH - 12);
        assertThat(over.x()).isLessThan(plain.x());
        assertThat(plain.from()).isEqualTo(plain.to()).isEqualTo(plain.x());
    }

    @Test
    void figuresOfDifferentUnitsAreNotDrawnOnOneScale() {
        assertThat(Plot.of(conflict(figure(20, "EXACT", "kilometre", 0), figure(12, "EXACT", "mile", 1)))
                        .dots())
                .isEmpty();
    }

    @Test
    void valuesThatAreNoNumbersHaveNoPlot() {
        ConflictReading day = figure(1, "EXACT", "", 0);
        day.value = Map.of("timex", "2022-01-21");
        assertThat(Plot.of(conflict(day, day)).dots()).isEmpty();
    }

    private static Conflict conflict(ConflictReading... readings) {
        Conflict conflict = new Conflict();
        conflict.readings.addAll(java.util.List.of(readings));
        return conflict;
    }

    private static ConflictReading figure(int number, String bound, String unit, int side) {
        ConflictReading reading = new ConflictReading();
        Article article = new Article();
        article.id = 1L;
        reading.passage = Passage.of(article, 1, new Span(0, 1), "words");
        reading.words = bound + " " + number;
        reading.value = Map.of("low", number, "high", number, "bound", bound, "unit", unit);
        reading.side = side;
        return reading;
    }
}
