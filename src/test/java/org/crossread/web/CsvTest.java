package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cellsWithCommasQuotesAndLineEndsAreQuoted() {
        assertThat(Csv.of("a", "b")
                        .row(List.of("x, y", "said \"no\"\nand went"))
                        .toString())
                .isEqualTo("a,b\r\n\"x, y\",\"said \"\"no\"\"\nand went\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\u00a0@x", "\n=1"})
    void whatASpreadsheetWouldComputeIsNeutralised(String formula) {
        assertThat(Csv.of("a")
                        .row(List.of(formula))
                        .toString()
                        .split("\r\n", 2)[1]
                        .replace("\"", ""))
                .startsWith("'");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Csv.of("a", "b").row(List.of(-3, 2.5)).toString()).isEqualTo("a,b\r\n-3,2.5\r\n");
    }
}
