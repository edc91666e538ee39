package org.crossread.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.crossread.Seal;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail as it is sealed and exported.
 *
 * @param number its place in the trail, from 1
 * @param at to the microsecond
 * @param person the number of the person, null where Crossread itself acted
 * @param previous the seal of the entry before it, an empty string for the first
 * @param seal of all of this: SHA-256, hexadecimal
 */
public record AuditLine(
        long number,
        Instant at,
        @Nullable Long person,
        String action,
        String subjectType,
        long subjectId,
        String detail,
        String previous,
        String seal) {

    /** The columns that {@link #of(ResultSet)} reads. */
    static final String COLUMNS =
            "number, happened_at, person_id, action, subject_type, subject_id, detail, previous, seal";

    static AuditLine of(ResultSet row) throws SQLException {
        long person = row.getLong(3);
        @Nullable Long by = row.wasNull() ? null : person;
        return new AuditLine(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                by,
                text(row, 4),
                text(row, 5),
                row.getLong(6),
                text(row, 7),
                text(row, 8),
                text(row, 9));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** The seal that an entry with these words must have. */
    String expected() {
        return seal(number, at, person, action, subjectType, subjectId, detail, previous);
    }

    /** Whether nobody has changed it since it was written. */
    public boolean intact() {
        return seal.equals(expected());
    }

    static String seal(
            long number,
            Instant at,
            @Nullable Long person,
            String action,
            String subjectType,
            long subjectId,
            String detail,
            String previous) {
        return new Seal()
                .add(
                        number,
                        at.truncatedTo(ChronoUnit.MICROS),
                        person,
                        action,
                        subjectType,
                        subjectId,
                        detail,
                        previous)
                .value();
    }
}
