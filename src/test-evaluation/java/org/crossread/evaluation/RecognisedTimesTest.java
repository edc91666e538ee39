package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RecognisedTimesTest {
    @Test
    void aWeekdayIsRightByAnyOfItsDays() throws Exception {
        JsonNode sunday = expected("""
                {"timex":"XXXX-WXX-7","values":[{"timex":"XXXX-WXX-7","type":"date","value":"2021-05-02"},
                {"timex":"XXXX-WXX-7","type":"date","value":"2021-05-09"}]}""");
        assertThat(RecognisedTimes.same(sunday, "2021-05-09")).isTrue();
        assertThat(RecognisedTimes.same(sunday, "2021-05-10")).isFalse();
    }

    @Test
    void ofATimeWithoutADayOnlyTheTimeCounts() throws Exception {
        JsonNode time = expected(
                "{\"timex\":\"T07\",\"values\":[{\"timex\":\"T07\",\"type\":\"time\",\"value\":\"07:00:00\"}]}");
        assertThat(RecognisedTimes.same(time, "2021-05-09T07:00")).isTrue();
        assertThat(RecognisedTimes.same(time, "2021-05-09T19:00")).isFalse();
    }

    @Test
    void aQuarterIsRightByItsFirstDayAndTheDayAfterItsLast() throws Exception {
        JsonNode quarter = expected("""
                {"timex":"(2021-04-01,2021-07-01,P3M)","values":[{"type":"daterange","start":"2021-04-01","end":"2021-07-01"}]}""");
        assertThat(RecognisedTimes.same(quarter, "2021-Q2")).isTrue();
        assertThat(RecognisedTimes.same(quarter, "2021-Q3")).isFalse();
    }

    @Test
    void aRunIsRightByItsTwoEnds() throws Exception {
        JsonNode run = expected("""
                {"timex":"(XXXX-02-01,XXXX-04-01,P2M)","values":[{"type":"daterange","start":"2021-02-01","end":"2021-04-01"},
                {"type":"daterange","start":"2022-02-01","end":"2022-04-01"}]}""");
        assertThat(RecognisedTimes.same(run, "(2021-02-01,2021-04-01,P2M)")).isTrue();
        assertThat(RecognisedTimes.same(run, "(2021-02-01,2021-05-01,P3M)")).isFalse();
    }

    @Test
    void whatLeavesItsYearOpenIsRightInAnyYearOfItsValues() throws Exception {
        JsonNode month = expected(
                "{\"timex\":\"XXXX-03\",\"values\":[{\"type\":\"daterange\",\"Mod\":\"since\",\"start\":\"2021-03-16\"}]}");
        assertThat(RecognisedTimes.same(month, "2021-03")).isTrue();
        assertThat(RecognisedTimes.same(month, "2019-03")).isFalse();
    }

    private static JsonNode expected(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
