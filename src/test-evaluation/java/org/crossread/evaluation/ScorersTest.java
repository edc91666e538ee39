package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scorers on rows of our own, in the form of each set. */
class ScorersTest {
    private static double measure(DataSet set, String name, String... rows) throws JsonProcessingException {
        List<JsonNode> parsed = new ArrayList<>();
        for (String row : rows) {
            parsed.add(new ObjectMapper().readTree(row.replace('\'', '"')));
        }
        return set.evaluate(parsed).measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    private static String pair(String one, String other, String label) {
        return "{'id': 'p', 'text_a': '%s', 'text_b': '%s', 'label': '%s'}".formatted(one, other, label);
    }

    @Test
    void aTimexIsRightWhereSpansOverlapAndValuesAreEqual() throws JsonProcessingException {
        String row =
                "{'id': 't', 'text': 'The bridge was closed on Tuesday.', 'reference_date': '2022-01-21', 'expected':"
                        + " [{'start': 22, 'end': 32, 'text': 'on Tuesday', 'type': 'DATE', 'value': '%s'}]}";
        Timexes set = new Timexes("t");
        assertThat(measure(set, "value F1", row.formatted("2022-01-18"))).isEqualTo(1);
        assertThat(measure(set, "value F1", row.formatted("2022-01-19"))).isZero();
        assertThat(measure(set, "span F1, relaxed", row.formatted("2022-01-19")))
                .isEqualTo(1);
    }

    @Test
    void aQuantityOfNewsNeedsItsValueThenItsUnitThenItsHedge() throws JsonProcessingException {
        String row =
                "{'id': 'n', 'text': 'The dam cost about 40 million euros.', 'expected': [{'start': 19, 'end': 29, 'text':"
                        + " '40 million', 'value': '40000000.0', 'bound': '%s', 'norm_unit': '%s'}]}";
        NewsQuant set = new NewsQuant();
        assertThat(measure(set, "value F1", row.formatted("=", "dollar"))).isEqualTo(1);
        assertThat(measure(set, "value+unit F1", row.formatted("=", "dollar"))).isZero();
        assertThat(measure(set, "value+unit F1", row.formatted("=", "euro"))).isEqualTo(1);
        assertThat(measure(set, "hedge right, of values found", row.formatted("=", "euro")))
                .isZero();
        assertThat(measure(set, "hedge right, of values found", row.formatted("~", "euro")))
                .isEqualTo(1);
    }

    @Test
    void theDirectionOfAChangeIsNoHedgeAndAFallMayHaveAMinus() throws JsonProcessingException {
        String row =
                "{'id': 'n', 'text': 'Sales fell 12 percent.', 'expected': [{'start': null, 'end': null, 'text': '12',"
                        + " 'value': '-12.0', 'bound': 'down', 'norm_unit': 'percentage'}]}";
        assertThat(measure(new NewsQuant(), "value+unit F1", row)).isEqualTo(1);
        assertThat(measure(new NewsQuant(), "hedge right, of values found", row))
                .isEqualTo(1);
    }

    @Test
    void theMiddleOfARangeAndHalfItsWidthAreAQuantumValue() throws JsonProcessingException {
        String row =
                "{'id': 'q', 'text': 'The wall is 5 to 9 metres high.', 'expected': [{'start': 12, 'end': 25, 'text':"
                        + " '5 to 9 metres', 'type': 'length', 'value': 7, 'uncertainty': %s, 'unit': 'metre'}]}";
        assertThat(measure(new Quantulum(), "value+unit F1", row.formatted("2")))
                .isEqualTo(1);
        assertThat(measure(new Quantulum(), "value F1", row.formatted("null"))).isZero();
    }

    @Test
    void figuresThatAgreeFollowAndFiguresThatDoNotContradict() throws JsonProcessingException {
        String twelve = "The flood killed 12 people in the valley.";
        String twenty = "The flood killed 20 people in the valley.";
        String nobody = "The flood reached the valley.";
        Equate set = new Equate("e", 0);
        assertThat(measure(set, "micro-F1", pair(twelve, twelve, "entailment"))).isEqualTo(1);
        assertThat(measure(set, "micro-F1", pair(twelve, twenty, "contradiction")))
                .isEqualTo(1);
        assertThat(measure(set, "micro-F1", pair(nobody, twenty, "neutral"))).isEqualTo(1);
    }

    @Test
    void withoutContradictionsInTheSetOneIsNeutral() throws JsonProcessingException {
        String one = pair("The flood killed 12 people.", "The flood killed 20 people.", "neutral");
        assertThat(measure(new Equate("e", 0), "micro-F1", one)).isEqualTo(1);
    }

    @Test
    void theOverlapIsTheShareOfCharactersInCommon() throws JsonProcessingException {
        String row =
                "{'id': 'm', 'text': 'It was 30 km away.', 'expected': [{'start': 7, 'end': %s, 'unit': 'km', 'mods': null}]}";
        assertThat(measure(new MeasEval(), "quantity overlap", row.formatted("12")))
                .isEqualTo(1);
        assertThat(measure(new MeasEval(), "quantity overlap", row.formatted("17")))
                .isCloseTo(10 / 15.0, within(1e-9));
    }

    @Test
    void articlesOfOneEventMeetInOneStory() throws JsonProcessingException {
        String rows =
                "{'cluster': '%s', 'docs': [{'id': '1', 'date': null, 'text': '%s'}, {'id': '2', 'date': null, 'text': '%s'}]}";
        String dam = rows.formatted(
                "dam",
                "Engineers opened the Kessel dam after heavy rain.",
                "After heavy rain engineers opened the gates of the Kessel dam.");
        String match = rows.formatted(
                "match", "Rovers beat United in the cup final.", "United lost the cup final: Rovers beat them.");
        assertThat(measure(new Clusters("c"), "stories, B-cubed F1", dam, match))
                .isEqualTo(1);
    }

    @Test
    void anErrorBetweenTwoVersionsIsFoundByAnyConflict() throws JsonProcessingException {
        String row =
                "{'id': 'v', 'kind': '%s', 'text_a': 'The old tram depot in Porto has room for 40 trams.', 'text_b': '%s',"
                        + " 'text_mt': 'The old tram depot in Porto has space for 40 trams.'}";
        String wrong = "The old tram depot in Porto has space for 60 trams.";
        assertThat(measure(new TwoVersions(), "number replaced: recall", row.formatted("number_replaced", wrong)))
                .isEqualTo(1);
        assertThat(measure(new TwoVersions(), "plain translations flagged", row.formatted("mt_vs_human", wrong)))
                .isZero();
    }

    @Test
    void aFigureInAnotherFormatIsNotToBeFlagged() throws JsonProcessingException {
        String row =
                "{'id': 'e', 'kind': '%s', 'text_a': 'The mill was built in the 16th century by monks .', 'text_b':"
                        + " 'The mill was built in the %s century by monks .'}";
        assertThat(measure(new EditedFigures(), "wrong figures flagged", row.formatted("figure_mistranslated", "17th")))
                .isEqualTo(1);
        assertThat(measure(new EditedFigures(), "other formats flagged", row.formatted("figure_format", "XVI")))
                .isZero();
    }

    @Test
    void aPhraseWithItsNumberIsFoundAndADateCountsOnlyWhereOneIsExpected() throws JsonProcessingException {
        String row = "{'id': 'c', 'text': 'The mill closed in 1998 and sacked 30 weavers .', 'expected': ["
                + "{'start': 35, 'end': 45, 'text': '30 weavers', 'type': 'NUMBER'}%s]}";
        String year = ", {'start': 19, 'end': 23, 'text': '1998', 'type': 'RANGE'}";
        assertThat(measure(new CogComp(), "quantity F1, relaxed", row.formatted(year)))
                .isEqualTo(1);
        assertThat(measure(new CogComp(), "quantity F1, relaxed", row.formatted("")))
                .isEqualTo(1);
    }

    @Test
    void scenesOneWordApartAreCountedByKindOfWord() throws JsonProcessingException {
        String row = "{'id': 'o', 'kind': 'cardinals', 'label': '%s', 'text_a': 'Three children feed the geese.',"
                + " 'text_b': '%s children feed the geese.'}";
        String other = row.formatted("contradiction", "Nine");
        String same = row.formatted("entailment", "Three");
        assertThat(measure(new OneWordApart(), "contradiction F1", other, same)).isEqualTo(1);
        assertThat(measure(new OneWordApart(), "cardinals: recall", other, same))
                .isEqualTo(1);
    }
}
