package org.crossread.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.by;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.crossread.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspection finds every damage that somebody plants, and none where there is none. */
@QuarkusTest
@TestProfile(OwnRecords.class)
class InspectionTest {
    private static final String TEXT =
            "The ferry Almena carried 412 passengers when it ran aground off Cape Serin on Monday, the"
                    + " harbour office said. Nobody was hurt.";

    @Inject
    DataSource records;

    private static CopiedRecords copy;

    /** A desk on which everything has happened once. */
    @BeforeEach
    void work() throws Exception {
        if (copy != null) {
            return;
        }
        long one = Desk.bring("Cape Serin Courier", "2019-03-05", TEXT);
        long other = Desk.bring("Almena Observer", "2019-03-05", TEXT.replace("412", "380"));
        Desk.awaitAnalysis(one);
        long story = Desk.awaitAnalysis(other).getLong("story");
        JsonPath found = by("viewer").get("/api/v1/stories/" + story).jsonPath();
        long conflict = found.getLong("conflicts[0].id");
        by("checker")
                .body(Map.of("verdict", "real", "side", 0, "note", "The office's list."))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201);
        long approved = Desk.propose(
                "checker", other, TEXT.replace("412", "380"), "380 passengers", "412 passengers", conflict);
        by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + approved + "/approval")
                .then()
                .statusCode(200);
        long returned = Desk.propose("checker", one, TEXT, "off Cape Serin", "near Cape Serin", null);
        by("editor")
                .body(Map.of("reason", "Which chart?"))
                .post("/api/v1/corrections/" + returned + "/return")
                .then()
                .statusCode(200);
        copy = CopiedRecords.of(records);
    }

    @Test
    void aHealthyDeskIsSound() throws SQLException {
        Inspection found = copy.inspect(List.of());
        assertThat(found.broken()).isEmpty();
        assertThat(found.findings()).hasSizeGreaterThanOrEqualTo(10).allMatch(Inspection.Finding::looked);
    }

    @Test
    void everyPlantedDamageIsFound() throws SQLException {
        List<String> missed = new ArrayList<>();
        for (PlantedDamage damage : PlantedDamage.all()) {
            Inspection found = copy.inspect(damage.statements());
            if (found.broken().stream().noneMatch(broken -> broken.name().equals(damage.invariant()))) {
                missed.add(damage + " found as " + found.broken());
            }
        }
        assertThat(missed).isEmpty();
        assertThat(PlantedDamage.all()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void aQuickInspectionTakesLittleTime() throws SQLException {
        try (Connection connection = records.getConnection()) {
            Inspection found =
                    Inspector.inspect(connection, Scope.quick(Clock.systemUTC().instant()), Clock.systemUTC());
            assertThat(found.took().toSeconds()).isLessThan(10);
            assertThat(found.whole()).isFalse();
        }
    }
}
