package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.crossread.check.Slip;
import org.crossread.text.Span;
import org.junit.jupiter.api.Test;

class SlipsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Slip slip(int from, int to) {
        return new Slip("translation", new Span(from, to), "", "", Slip.Effect.COSMETIC, List.of());
    }

    @Test
    void aSlipFindsTheArtefactWhoseFocusItTouches() throws Exception {
        JsonNode artefact =
                JSON.readTree("{\"id\":\"X1\",\"verdict\":\"artefact\",\"spans\":[{\"file\":\"a\",\"start\":10,"
                        + "\"text\":\"in the the bay\",\"focus\":\"the the\"}]}");
        Result result = Seeds.score(List.of(artefact), Map.of("a", List.of(slip(16, 20), slip(40, 44))));
        assertThat(result.measures().get(0).ours()).isEqualTo(1);
        assertThat(result.measures().get(1).ours()).isEqualTo(0.5);
    }

    @Test
    void everySlipInPlainEnglishIsWrong() throws Exception {
        JsonNode row = JSON.readTree("{\"text_a\":\"It rained on the the coast. Nobody minded.\"}");
        Result result = PlainEnglish.SENTENCES.evaluate(List.of(row, row));
        assertThat(result.measures().get(0).ours()).isEqualTo(0.5);
    }
}
