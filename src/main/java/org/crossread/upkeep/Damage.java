package org.crossread.upkeep;

/**
 * A row for which an invariant does not hold.
 *
 * @param id 0 where it is not about one row
 */
public record Damage(String table, long id, String what) {
    @Override
    public String toString() {
        return table + (id == 0 ? "" : " " + id) + " " + what;
    }
}
