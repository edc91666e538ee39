package org.crossread.article.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.crossread.article.Imported;
import org.crossread.article.Importing;

/** Takes in the articles of a delivery that can be, some at a time. An article and that it has come in are stored together. */
@Singleton
class Taking {
    private static final int AT_ONCE = 50;

    private final Importing importing;

    Taking(Importing importing) {
        this.importing = importing;
    }

    /** Takes some more; false where there are none left. */
    boolean of(Delivery delivery) {
        List<Item> items = Item.left(delivery, AT_ONCE);
        Checked checked = Checked.of(items, importing, Item::failed);
        List<Imported> imported = importing.add(checked.candidates(), delivery.createdBy);
        for (int i = 0; i < imported.size(); i++) {
            took(checked.items().get(i), imported.get(i));
        }
        return !items.isEmpty();
    }

    /** Once it is in, the delivery holds its text no more. */
    private static void took(Item item, Imported imported) {
        if (item.fate != imported.fate()) {
            item.notes = String.join("\n", imported.notes());
        }
        item.fate = imported.fate();
        item.article = imported.article();
        item.title = imported.article().title;
        item.cells = Map.of();
        item.done = true;
    }
}
