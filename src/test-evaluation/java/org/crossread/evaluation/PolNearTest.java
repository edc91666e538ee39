package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolNearTest {
    private static final String TEXT = "“The ferry is late,” Berg said. Holm denied that the pier was closed.";

    @Test
    void quotesAndReportsThatOverlapWithTheRightSourceCount() throws Exception {
        Result result = evaluate(
                marked("“The ferry is late,”", "direct_quote", "Berg"),
                marked("that the pier was closed", "indirect", "Holm"));
        assertThat(result.measures()).extracting(Measure::ours).containsOnly(1.0);
    }

    @Test
    void anotherSourceIsBothWrongAndMissed() throws Exception {
        Result result = evaluate(
                marked("“The ferry is late,”", "direct_quote", "Lind"),
                marked("that the pier was closed", "indirect", "Lind"));
        assertThat(figure(result, "source right, of quotes found")).isZero();
        assertThat(figure(result, "indirect attribution F1")).isZero();
        assertThat(figure(result, "direct quotes F1")).isEqualTo(1);
    }

    @Test
    void aReadingThatAnswersADirectQuoteIsNoWrongReport() throws Exception {
        Result result = evaluate(marked("“The ferry is late,”", "direct_quote", "Berg"));
        assertThat(result.errors().most(10, 1))
                .extracting(Errors.Kind::name)
                .containsExactly("indirect: nothing marked");
    }

    @Test
    void theHeadOfASourceStandsBeforeItsAttributes() {
        assertThat(SourceNames.head("a spokesman for the bank")).isEqualTo("spokesman");
        assertThat(SourceNames.head("the Danish envoy Peter Holm, who left")).isEqualTo("holm");
        assertThat(SourceNames.agree("the envoy Peter Holm", "Holm", "")).isTrue();
        assertThat(SourceNames.agree("a spokesman for the bank", "", "the bank"))
                .isFalse();
        assertThat(SourceNames.agree("he", "Peter Holm", "he")).isTrue();
    }

    private static double figure(Result result, String name) {
        return result.measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    private static Result evaluate(String... marked) throws Exception {
        JsonNode row = new ObjectMapper()
                .readTree("{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"expected\":[" + String.join(",", marked) + "]}");
        return new PolNear().evaluate(List.of(row));
    }

    private static String marked(String content, String type, String source) {
        int start = TEXT.indexOf(content);
        return "{\"start\":" + start + ",\"end\":" + (start + content.length()) + ",\"type\":\"" + type
                + "\",\"source\":[{\"text\":\"" + source + "\"}],\"cue\":[]}";
    }
}
