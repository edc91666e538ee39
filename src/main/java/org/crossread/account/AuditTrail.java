package org.crossread.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.Refusal;

/** The whole audit trail, to take away: one JSON object a line, oldest first. */
@Singleton
public class AuditTrail {
    private static final int AT_ONCE = 1000;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Instance<AgroalDataSource> records;

    /** @param records looked up late: some commands start without any */
    AuditTrail(Instance<AgroalDataSource> records) {
        this.records = records;
    }

    /** The end of the trail: to be noted where nobody can change it. */
    public record Head(long number, String seal) {}

    public Head head() {
        try (Connection connection = records.get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, seal from audit_head")) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read.", e);
        }
    }

    public void export(Writer out) {
        each(line -> {
            try {
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void each(Consumer<AuditLine> what) {
        try (Connection connection = records.get().getConnection()) {
            each(connection, 0, what);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read.", e);
        }
    }

    /** Every entry after a number, oldest first; few are held in memory at a time. */
    public static void each(Connection connection, long after, Consumer<AuditLine> what) throws SQLException {
        long last = after;
        int found = AT_ONCE;
        while (found == AT_ONCE) {
            found = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select " + AuditLine.COLUMNS + " from audit_entry"
                            + " where number > " + last + " order by number limit " + AT_ONCE)) {
                while (rows.next()) {
                    AuditLine line = AuditLine.of(rows);
                    last = line.number();
                    found++;
                    what.accept(line);
                }
            }
        }
    }

    /** The entry with a number in the records. */
    public Optional<AuditLine> line(long number) {
        try (Connection connection = records.get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + AuditLine.COLUMNS + " from audit_entry where number = " + number)) {
            return row.next() ? Optional.of(AuditLine.of(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read.", e);
        }
    }

    /**
     * An exported line.
     *
     * @throws Refusal where it is none
     */
    public static AuditLine read(String line, long number) {
        try {
            return JSON.readValue(line, AuditLine.class);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("file", "Line " + number + " is no entry of an audit trail.");
        }
    }
}
