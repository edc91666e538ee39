package org.crossread.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the API is whole and holds nothing else; what linters ask of it beyond that is told in the README. */
@QuarkusTest
class ApiDescriptionTest {
    private static JsonNode description() throws IOException {
        return new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static List<JsonNode> operations(JsonNode description) {
        List<JsonNode> operations = new ArrayList<>();
        description.get("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    @Test
    void itHoldsTheApiAndNoPage() throws IOException {
        Set<String> paths = new TreeSet<>();
        description().get("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).hasSizeGreaterThan(15).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyCallHasANameOfItsOwnAndSaysWhatItDoes() throws IOException {
        List<JsonNode> operations = operations(description());
        assertThat(operations).allMatch(operation -> operation.hasNonNull("description"));
        assertThat(operations.stream()
                        .map(operation -> operation.get("operationId").asText()))
                .doesNotHaveDuplicates()
                .contains("getConflictsById");
    }

    @Test
    void whatNeedsASignInSaysHowAndWhatIsOpenDoesNot() throws IOException {
        JsonNode description = description();
        assertThat(description.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(description.at("/paths/~1api~1v1~1conflicts/get/security")).hasSize(2);
        assertThat(description.at("/paths/~1api~1v1~1publications/get/security").isMissingNode())
                .isTrue();
    }

    @Test
    void listsSayOfWhatAndDefaultsAreAmongTheChoices() throws IOException {
        List<String> wrong = new ArrayList<>();
        look(description(), "", wrong);
        assertThat(wrong).isEmpty();
    }

    private static void look(JsonNode node, String place, List<String> wrong) {
        if (node.path("type").asText().equals("array") && !node.has("items")) {
            wrong.add(place + " says not of what");
        }
        if (node.path("enum").isArray() && node.has("default")) {
            boolean among = false;
            for (JsonNode choice : node.get("enum")) {
                among |= choice.equals(node.get("default"));
            }
            if (!among) {
                wrong.add(place + " has a default of its own");
            }
        }
        node.fields().forEachRemaining(field -> look(field.getValue(), place + "/" + field.getKey(), wrong));
        if (node.isArray()) {
            node.forEach(one -> look(one, place, wrong));
        }
    }
}
