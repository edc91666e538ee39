package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.propose;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.crossread.Faults;
import org.crossread.Refusal;
import org.crossread.account.Person;
import org.junit.jupiter.api.Test;

/** The same with the records: whatever people try in whatever order, no row is approved by its own hand, and each step leaves its audit row. */
@QuarkusTest
class FourEyesRecordsTest {
    private static final String TEXT = "The silo at Brenn holds 900 tonnes, the growers said on Monday.";
    private static final List<String> PEOPLE = List.of("checker", "checker2", "editor", "editor2", "admin");

    @Inject
    AgroalDataSource records;

    @Inject
    Correcting correcting;

    @Inject
    Deciding deciding;

    @Test
    void randomStepsOfSeveralPeopleBreakNoRule() throws SQLException {
        Random random = new Random(5);
        long article = 0;
        for (int life = 0; life < Faults.times(30, 10_000); life++) {
            if (life % 25 == 0) {
                // a story of its own: what carries a corrected value is looked for in all of a story
                article = bring(
                        "Brenn Post", LocalDate.of(1980, 4, 1).plusDays(life).toString(), TEXT + " Day " + life + ".");
            }
            long id = propose(PEOPLE.get(random.nextInt(PEOPLE.size())), article, TEXT, "900", "91" + life, null);
            int steps = 0;
            for (int step = 0; step < 6; step++) {
                steps += acts(id, random) ? 1 : 0;
            }
            // a publication has an audit row of its own
            assertThat(count("select count(*) from audit_entry where subject_type = 'Correction' and subject_id = "
                            + id))
                    .isEqualTo(1 + steps);
        }
        assertThat(
                        count(
                                "select count(*) from correction where state in ('APPROVED', 'PUBLISHED')"
                                        + " and (decided_by_id = proposed_by_id or decided_by_id = last_edited_by_id or decided_by_id is null)"))
                .isZero();
        assertThat(count("select count(*) from correction c where c.state = 'PUBLISHED'"
                        + " and not exists (select 1 from publication p where p.correction_id = c.id)"))
                .isZero();
    }

    private boolean acts(long id, Random random) {
        Person by = person(PEOPLE.get(random.nextInt(PEOPLE.size())));
        try {
            switch (random.nextInt(3)) {
                case 0 -> deciding.approve(id, null, "", by);
                case 1 -> deciding.giveBack(id, null, "Which scale?", by);
                default -> edit(id, by, random.nextInt(10_000));
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void edit(long id, Person by, int number) {
        Correction now = QuarkusTransaction.requiringNew().call(() -> Correction.findById(id));
        long article = now.passage.article.id;
        correcting.edit(
                id,
                now.revision,
                new Proposal(article, now.passage.start, now.passage.end, "1" + number, "Weighed.", null, "", null),
                by);
    }

    private static Person person(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow());
    }

    private long count(String query) throws SQLException {
        try (Connection connection = records.getConnection();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
