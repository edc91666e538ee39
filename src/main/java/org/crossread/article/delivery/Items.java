package org.crossread.article.delivery;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.article.Cell;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Opened;
import org.crossread.text.Text;

/** Adds what is found in a delivery to its list. */
final class Items {
    private static final int AT_ONCE = 200;

    private final Delivery delivery;
    private int position;

    Items(Delivery delivery) {
        this.delivery = delivery;
        this.position = (int) Item.count("delivery", delivery);
    }

    /** Lets go of what is stored, time and again: ten thousand articles of a file would be held twice in memory until the last of them is. */
    void add(List<Incoming> articles) {
        EntityManager records = Item.getEntityManager();
        List<Item> added = new ArrayList<>();
        for (Incoming incoming : articles) {
            added.add(add(incoming));
            if (added.size() == AT_ONCE) {
                records.flush();
                added.forEach(records::detach);
                added.clear();
            }
        }
    }

    /** A table brings its columns with it: those whose names tell what they hold are mapped at once. Two tables must have the same. */
    void add(Opened opened, String name) {
        if (!opened.columns().isEmpty()) {
            if (position > 0 && !delivery.columns.equals(opened.columns())) {
                add(Incoming.failed(name, "A table with other columns needs an import of its own: send it by itself."));
                return;
            }
            delivery.columns = new ArrayList<>(opened.columns());
            delivery.mapping = guessed(opened.columns());
        } else if (delivery.isTable()) {
            add(Incoming.failed(name, "It came together with a table. Send it by itself."));
            return;
        }
        add(opened.articles());
    }

    private static Map<String, String> guessed(List<String> columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        columns.forEach(column -> Cell.named(column).ifPresent(cell -> mapping.putIfAbsent(cell.id(), column)));
        return mapping;
    }

    private Item add(Incoming incoming) {
        Item item = new Item();
        item.delivery = delivery;
        item.position = ++position;
        item.place = Deliveries.shortened(Text.clean(incoming.place()).value());
        item.cells = incoming.cells();
        item.note(incoming.notes());
        if (!incoming.readable()) {
            item.readable = false;
            item.failed(incoming.trouble());
        }
        item.persist();
        return item;
    }

    /** The parcel cannot be opened. */
    void failed(String name, Refusal refusal) {
        add(Incoming.failed(name, refusal.reason()));
    }
}
