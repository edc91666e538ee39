package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.Refusal;
import org.crossread.account.Person;
import org.junit.jupiter.api.Test;

/** Nobody decides on their own words, and nobody decides twice. */
@QuarkusTest
class FourEyesTest {
    private static final int RACES = Boolean.getBoolean("faults") ? 1000 : 10;
    private static final String TEXT = "The dam at Veldmoor holds 40 million litres, the water board said on Tuesday.";

    @Inject
    AgroalDataSource records;

    @Inject
    Correcting correcting;

    @Inject
    Deciding deciding;

    @Test
    void theDatabaseRefusesAnApprovalByTheProposer() {
        long id = proposed("Veldmoor One", "checker");
        assertThatThrownBy(() -> execute("update correction set state = 'PUBLISHED', decided_at = current_timestamp,"
                        + " decided_by_id = proposed_by_id where id = " + id))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*four_eyes.*");
        assertThatThrownBy(() -> execute("update correction set state = 'APPROVED' where id = " + id))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whoEditedTheWordsLastDoesNotApproveThem() {
        long id = proposed("Veldmoor Two", "checker");
        edit(id, "50 million litres", "editor");
        assertThatThrownBy(() -> deciding.approve(id, null, null, person("editor")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void anEditOfAReturnedCorrectionPutsItBackBeforeTheEditors() {
        long id = proposed("Veldmoor Three", "checker");
        deciding.giveBack(id, null, "Which unit?", person("editor"));
        Correction edited = edit(id, "40 million cubic metres", "checker");
        assertThat(edited.state).isEqualTo(Correction.State.PROPOSED);
        assertThat(edited.decidedBy).isNull();
    }

    @Test
    void ofTwoEditorsWhoDecideAtOnceOneLoses() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        for (int race = 0; race < RACES; race++) {
            long id = proposed("Veldmoor race " + race, "checker");
            List<Future<Integer>> answers = new ArrayList<>();
            for (String editor : List.of("editor", "editor2")) {
                answers.add(desks.submit(() -> by(editor)
                        .body("{}")
                        .post("/api/v1/corrections/" + id + "/approval")
                        .statusCode()));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        desks.shutdown();
    }

    private Correction edit(long id, String words, String by) {
        int revision = QuarkusTransaction.requiringNew().call(() -> Correction.<Correction>findById(id).revision);
        Proposal proposal = new Proposal(0, 0, 0, words, "As the board's table says.", null, null, null);
        return correcting.edit(id, revision, proposal, person(by));
    }

    private static long proposed(String source, String by) {
        String text = TEXT + " " + source + ".";
        return propose(by, bring(source, "2019-04-02", text), text, "40 million litres", "4 million litres", null);
    }

    private static Person person(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = records.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
