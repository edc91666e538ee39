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
                "First Published: March 12, 2022 4:59 PM EDT",
                "Last updated on: March 12, 2022 19:04 IST",
                "March 12, 2022 | 8:20 am",
                "Sat., Mar. 12, 2022 11:45 AM PDT",
                "Saturday March 12, 2022 @8:13am PDT",
                "PUBLISHED: 22:07 GMT, 12 March 2022",
                "Published on: Sat, 12 Mar 2022 at 09:56 IST",
                "on Mar 12 2022, 5:55p",
                "Posted on March 12, 2022 6:07:15 PM GMT+01:00",
                "UPDATED 3:09 AM EST Mar 12, 2022",
                "published: 2022-03-12 11:47:35",
                "8:13 AM PST 3/12/2022",
                "Posted: 03/12/2022 11:10 am EST",
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
                "12/03/2022",
                "Updated 12/03/2022 18:40",
                "March 2022",
            })
    void aDateWithoutYearOrOnAWrongWeekdayStatesNothing(String line) {
        assertThat(stated(line + BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 March 2022 Three boats sank.", "Saturday 12 March 2022 Bergen harbour was closed."})
    void theDateMayStandBeforeTheFirstWord(String text) {
        assertThat(stated(text)).contains(LocalDate.of(2022, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 March 2022 was a Saturday.", "12 March 2022, Bergen: three boats sank."})
    void aDateThatBelongsToTheFirstSentenceStatesNothing(String text) {
        assertThat(stated(text)).isEmpty();
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
