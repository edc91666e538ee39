package org.crossread.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossread.Desk.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossread.Desk;
import org.crossread.Refusal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The audit trail is one chain, whoever writes at the same time, and tells where somebody changed it. */
@QuarkusTest
class AuditTrailTest {
    @Inject
    AuditTrail trail;

    @Inject
    Audit audit;

    @Inject
    Flyway flyway;

    @Inject
    DataSource records;

    @Test
    void whoWritesAtTheSameTimeWritesOneChain() throws Exception {
        long before = trail.head().number();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int desk = 0; desk < 8; desk++) {
            String name = "Gannet Post " + desk + UUID.randomUUID();
            all.add(desks.submit(() -> {
                for (int i = 0; i < 5; i++) {
                    Desk.bring(
                            name, "2018-05-03", "The pier at Gannet Point was closed on day " + i + ". " + name + ".");
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        desks.shutdown();
        assertThat(trail.head().number()).isGreaterThanOrEqualTo(before + 40);
        assertThat(follow(exported()).breaks()).isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesNoEntry() {
        long before = trail.head().number();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record(null, "tested", Person.named("viewer").orElseThrow(), "never seen");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        assertThat(exported().skip(before)).noneMatch(line -> line.contains("never seen"));
    }

    @Test
    void anExportShowsWhatWasChangedRemovedOrAdded() {
        Desk.bring(
                "Heron Gazette",
                "2018-05-04",
                "Herons came back to Gannet Point, the keeper said. " + UUID.randomUUID());
        Desk.bring(
                "Heron Gazette", "2018-05-05", "Herons left Gannet Point again, the keeper said. " + UUID.randomUUID());
        List<String> lines = exported().toList();
        assertThat(follow(lines.stream()).breaks()).isEmpty();
        String changed = lines.get(2).replaceFirst("\"action\":\"[a-z ]+\"", "\"action\":\"dismissed\"");
        assertThat(broken(lines, 2, List.of(changed))).containsExactly(3L);
        assertThat(broken(lines, 2, List.of())).contains(4L);
        assertThat(broken(lines, 2, List.of(lines.get(2), lines.get(2)))).contains(3L);
        AuditChain short_ = follow(lines.stream().limit(lines.size() - 1L));
        short_.end(trail.head().number(), trail.head().seal());
        assertThat(short_.breaks()).hasSize(1);
        assertThatThrownBy(() -> AuditTrail.read("no entry", 7))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 7");
    }

    @Test
    void administratorsTakeTheWholeTrailAway() {
        String export = by("admin").get("/audit/export").then().extract().asString();
        assertThat(by("checker").redirects().follow(false).get("/audit/export").statusCode())
                .isNotEqualTo(200);
        assertThat(export).isNotNull();
    }

    @Test
    void entriesOlderThanTheChainAreChainedByTheMigration() throws SQLException {
        try (Connection connection = records.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema before_the_chain");
        }
        before("10").migrate();
        try (Connection connection = records.getConnection()) {
            connection.setSchema(schema());
            insertOld(connection);
            connection.setSchema(home());
        }
        before("12").migrate();
        AuditChain chain = new AuditChain();
        try (Connection connection = records.getConnection()) {
            connection.setSchema(schema());
            AuditTrail.each(connection, 0, chain::next);
            connection.setSchema(home());
        }
        assertThat(chain.breaks()).isEmpty();
        assertThat(chain.length()).isEqualTo(3);
    }

    private Flyway before(String version) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(schema())
                .defaultSchema(schema())
                .target(version)
                .load();
    }

    private String home() throws SQLException {
        try (Connection connection = records.getConnection()) {
            return connection.getSchema();
        }
    }

    private String schema() {
        try (Connection connection = records.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers() ? "BEFORE_THE_CHAIN" : "before_the_chain";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insertOld(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (id, happened_at, action,"
                        + " subject_type, subject_id, detail) values (?, current_timestamp, 'imported', 'Article', 7, 'Old news')")) {
            for (int id = 1; id <= 3; id++) {
                insert.setLong(1, id);
                insert.executeUpdate();
            }
        }
    }

    private Stream<String> exported() {
        StringWriter out = new StringWriter();
        trail.export(out);
        return out.toString().lines();
    }

    private static List<Long> broken(List<String> lines, int at, List<String> instead) {
        List<String> other = new ArrayList<>(lines.subList(0, at));
        other.addAll(instead);
        other.addAll(lines.subList(at + 1, lines.size()));
        return follow(other.stream()).breaks().stream()
                .map(AuditChain.Break::number)
                .toList();
    }

    private static AuditChain follow(Stream<String> lines) {
        AuditChain chain = new AuditChain();
        lines.forEach(line -> chain.next(AuditTrail.read(line, chain.length() + 1)));
        return chain;
    }
}
