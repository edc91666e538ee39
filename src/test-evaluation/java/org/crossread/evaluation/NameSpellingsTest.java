package org.crossread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpellingsTest {
    private static JsonNode row(String one, String other, String label, String kind) {
        return new ObjectMapper()
                .createObjectNode()
                .put("text_a", one)
                .put("text_b", other)
                .put("label", label)
                .put("kind", kind);
    }

    @Test
    void variantsAndShorterNamesAreMatches() {
        Result result = new NameSpellings("names")
                .evaluate(List.of(
                        row("Petrov", "Petroff", "match", "same_cyrillic"),
                        row("A. Okoro", "Amara Okoro", "match", "Person"),
                        row("Faro Ltd", "Faro Limited", "match", "Company"),
                        row("Peter Smith", "Paul Smith", "no_match", "Person")));
        assertThat(result.measures().get(0).ours()).isEqualTo(1);
    }

    @Test
    void aCompanyIsNotReadAsAPerson() {
        Result result = new NameSpellings("names")
                .evaluate(List.of(row("Faro AG", "Faro Aktiengesellschaft", "match", "Company")));
        assertThat(result.measures().get(0).ours()).isEqualTo(1);
    }
}
