package org.crossread.upkeep;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, as it says itself.
 *
 * @param format 1
 * @param program the version of Crossread that made it
 * @param schema the version of the tables
 * @param made the moment at which the records stood so
 * @param sequences by name, the number that each would give next
 */
@TemplateData
public record Contents(
        int format, String program, String schema, Instant made, List<Table> tables, Map<String, Long> sequences) {

    /**
     * A table: a file in the backup with one JSON array a row.
     *
     * @param name in lower case
     * @param columns in lower case, in the order of the rows' values
     * @param sha256 of the file
     */
    @TemplateData
    public record Table(String name, List<String> columns, long rows, String sha256) {
        String file() {
            return name + ".jsonl";
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
