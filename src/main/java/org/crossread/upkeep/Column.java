package org.crossread.upkeep;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A column of a table, and how its values stand in a backup: the same whichever database they come from. */
record Column(String name, Kind kind) {

    /** What a column holds. */
    enum Kind {
        NUMBER {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeNumber(row.getLong(at));
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setLong(at, value.longValue());
            }
        },
        REAL {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeNumber(row.getDouble(at));
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setDouble(at, value.doubleValue());
            }
        },
        TRUTH {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeBoolean(row.getBoolean(at));
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setBoolean(at, value.booleanValue());
            }
        },
        DAY {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeString(row.getObject(at, LocalDate.class).toString());
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setObject(at, LocalDate.parse(value.textValue()));
            }
        },
        MOMENT {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeString(
                        row.getObject(at, OffsetDateTime.class).toInstant().toString());
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setObject(at, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
            }
        },
        BYTES {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeString(Base64.getEncoder().encodeToString(row.getBytes(at)));
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setBytes(at, Base64.getDecoder().decode(value.textValue()));
            }
        },
        WORDS {
            @Override
            void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
                json.writeString(row.getString(at));
            }

            @Override
            void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
                insert.setString(at, value.textValue());
            }
        };

        abstract void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException;

        abstract void set(PreparedStatement insert, int at, JsonNode value) throws SQLException;

        static Kind of(int type, String name) {
            if (name.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
                return MOMENT;
            }
            return switch (type) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
                case Types.DOUBLE, Types.FLOAT, Types.REAL -> REAL;
                case Types.BOOLEAN, Types.BIT -> TRUTH;
                case Types.DATE -> DAY;
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
                default -> WORDS;
            };
        }
    }

    /** A table's columns in their order. */
    static List<Column> of(Connection records, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found =
                records.getMetaData().getColumns(records.getCatalog(), records.getSchema(), table, "%")) {
            while (found.next()) {
                columns.add(new Column(
                        found.getString("COLUMN_NAME"),
                        Kind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    void write(JsonGenerator json, ResultSet row, int at) throws SQLException, IOException {
        if (row.getObject(at) == null) {
            json.writeNull();
        } else {
            kind.write(json, row, at);
        }
    }

    void set(PreparedStatement insert, int at, JsonNode value) throws SQLException {
        if (value.isNull()) {
            insert.setObject(at, null);
        } else {
            kind.set(insert, at, value);
        }
    }
}
