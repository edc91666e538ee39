package org.crossread.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crossread.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    private static final String BODY =
            "\n\nThe harbour of Bergen was closed on Friday, March 4, 2011, after a storm sank two boats.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2022-03-12",
                "Date: 2022-03-12",
                "Published: 12 March 2022",
                "Published 12 March 2022 at 10:30 GMT",
                "Saturday, March 12, 2022",
                "Saturday 12 March 2022",
                "March 12, 2022",
                "12.03.2022",
            })
    void aFullDateAtTheTopIsTheStatedDate(String line) {
        assertThat(stated(line + BODY)).contains(LocalDate.of(2022, 3, 12));
    }

    @Test
    void theDateMayStandInTheLineOfThePlace() {
        assertThat(stated(
                        "BERGEN, March 12, 2022 (Reuters) — The harbour was closed after a storm that sank two boats."))
                .contains(LocalDate.of(2022, 3, 12));
    }

    @Test
    void theDateMayStandBeforeTheFirstSentence() {
        assertThat(stated("date 2022-03-12 Bergen. The harbour was closed after a storm that sank two boats."))
                .contains(LocalDate.of(2022, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saturday, March 12",
                "March 12",
                "Friday, March 12, 2022",
                "date 2022-13-12",
                "Harbour closed",
                "March 2022",
            })
    void aDateWithoutYearOrOnAWrongWeekdayStatesNothing(String line) {
        assertThat(stated(line + BODY)).isEmpty();
    }

    @Test
    void anEventsDateInTheTextIsNotThePublicationDate() {
        assertThat(stated("The harbour was closed on March 4, 2011, after a storm."))
                .isEmpty();
    }

    private static Optional<LocalDate> stated(String text) {
        return StatedDate.of(Prose.of(text));
    }
}
