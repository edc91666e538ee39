package org.crossread.article.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.article.Article;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.NewArticle;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One article of a delivery: what was told about it, what would become of it, what became of it. */
@Entity(name = "DeliveryItem")
@DynamicUpdate
public class Item extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Delivery delivery;

    /** Its place in the delivery, from 1. */
    public int position;

    /** Where it stands: the name of a file, a row of a table. */
    public String place;

    /** As it came, until it is in: by the ids of {@link Cell}, or by a table's columns. */
    @Column(name = "cells_json")
    @Convert(converter = CellsColumn.class)
    public Map<String, String> cells = Map.of();

    /** Whether it could be made out at all: what cannot is not looked at again. */
    public boolean readable = true;

    public String title = "";

    /** What the person should know, a sentence a line; why it cannot be taken, where it cannot. */
    public String notes = "";

    @Enumerated(EnumType.STRING)
    public Fate fate = Fate.PENDING;

    /** Whether its fate has come to pass. */
    public boolean done;

    /** Of its text, once it was looked at. */
    public @Nullable String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Article article;

    /** The article, by the mapping of its table where it has one. */
    NewArticle told() {
        Map<Cell, String> told = new EnumMap<>(Cell.class);
        for (Cell cell : Cell.values()) {
            String column = delivery.isTable() ? delivery.mapping.getOrDefault(cell.id(), "") : cell.id();
            @Nullable String value = cells.get(column);
            if (value != null && !value.isBlank()) {
                told.put(cell, value);
            }
        }
        return NewArticle.of(told).orFrom(delivery.sourceName);
    }

    void failed(String why) {
        fate = Fate.FAILED;
        notes = why;
        done = true;
    }

    /** Refused at one of its cells, which is named with what stands in it. */
    void failed(Refusal refusal) {
        String column = delivery.isTable() ? delivery.mapping.getOrDefault(refusal.field(), "") : "";
        failed(column.isEmpty() ? refusal.reason() : "Column “" + column + "”: " + refusal.reason());
    }

    void note(List<String> more) {
        notes = notes.isEmpty()
                ? String.join("\n", more)
                : notes + (more.isEmpty() ? "" : "\n" + String.join("\n", more));
    }

    /** The notes, one each. */
    public List<String> notes() {
        return notes.lines().toList();
    }

    /** What came, by the names of cells or of columns. */
    public Map<String, String> cells() {
        return cells;
    }

    /** The next of a delivery that nobody has looked at. */
    static List<Item> pending(Delivery delivery, int most) {
        return next(
                "i.delivery = ?1 and i.fate = PENDING and i.done = false order by i.delivery, i.fate, i.position",
                delivery,
                most);
    }

    /** The next of a delivery whose fate has not come to pass. */
    static List<Item> left(Delivery delivery, int most) {
        return next("i.delivery = ?1 and i.done = false order by i.delivery, i.done, i.position", delivery, most);
    }

    /** The order names what is alike in all of them: so they are read from an index, and not sorted out of all that are left. */
    private static List<Item> next(String which, Delivery delivery, int most) {
        return Item.<Item>find("from DeliveryItem i where " + which, delivery)
                .page(0, most)
                .list();
    }
}
