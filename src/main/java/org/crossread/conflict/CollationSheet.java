package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossread.check.Reading;
import org.crossread.conflict.Sheet.Cell;
import org.crossread.conflict.Sheet.Column;
import org.crossread.conflict.Sheet.Entry;
import org.crossread.conflict.Sheet.Row;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;

/** Lays out a collation that is not stored. */
class CollationSheet {
    private final Collation collation;
    private final List<Column> columns = new ArrayList<>();
    private final Function<Testimony<?>, String> link;

    /** Takes what gives the address of a testimony's passage on the page, an empty string for none. */
    CollationSheet(Collation collation, Function<Testimony<?>, String> link) {
        this.collation = collation;
        this.link = link;
        collation.witnesses().forEach(w -> columns.add(Column.of(w, "", slips(w))));
    }

    Sheet sheet() {
        return new Sheet(
                List.copyOf(columns),
                collation.conflicts().stream().map(f -> row(f, true)).toList(),
                collation.compatible().stream().map(f -> row(f, false)).toList(),
                collation.variants().stream().map(f -> row(f, false)).toList(),
                agreed());
    }

    private int slips(Witness witness) {
        return (int) collation.slips().stream()
                .filter(slip -> slip.witness().id().equals(witness.id()))
                .count();
    }

    private Row row(Finding finding, boolean flagged) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Testimony<?> testimony : finding.sides().get(side)) {
                entries.computeIfAbsent(testimony.witness().id(), id -> new ArrayList<>())
                        .add(entry(testimony, side));
            }
        }
        List<String> circumstances = finding.context().stream()
                .map(Finding.Circumstance::word)
                .sorted()
                .toList();
        return new Row(
                "",
                finding.check(),
                finding.question(),
                finding.outcome().word(),
                flagged ? finding.severity().word() : "",
                "",
                flagged ? Sheet.remarks(finding.likelihood(), circumstances) : "",
                finding.why(),
                flagged,
                "",
                cells(entries));
    }

    /** Groups none of whose readings stands in a finding: everybody says the same. */
    private List<Row> agreed() {
        Set<Reading<?>> found = new HashSet<>();
        List.of(collation.conflicts(), collation.compatible(), collation.variants())
                .forEach(list -> list.forEach(f -> f.testimonies().forEach(t -> found.add(t.reading()))));
        return collation.groups().stream()
                .filter(group -> group.members().size() > 1)
                .filter(group -> group.members().stream()
                        .noneMatch(
                                t -> found.contains(t.reading()) || t.reading().quiet()))
                .map(this::row)
                .toList();
    }

    private Row row(Group group) {
        Map<String, List<Entry>> entries = new HashMap<>();
        group.members().forEach(t -> entries.put(t.witness().id(), List.of(entry(t, 0))));
        return new Row("", group.check(), group.question(), "same", "", "", "", "", false, "", cells(entries));
    }

    private Entry entry(Testimony<?> testimony, int side) {
        return Entry.of(
                testimony.reading().text(), testimony.words(), testimony.attribution(), side, link.apply(testimony));
    }

    private List<Cell> cells(Map<String, List<Entry>> entries) {
        return columns.stream()
                .map(column -> new Cell(column, entries.getOrDefault(column.id(), List.of())))
                .toList();
    }
}
