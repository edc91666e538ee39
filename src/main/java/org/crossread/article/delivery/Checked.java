package org.crossread.article.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.crossread.Refusal;
import org.crossread.article.Candidate;
import org.crossread.article.Importing;

/**
 * Those of a delivery's items that can be taken.
 *
 * @param candidates what each of the items amounts to, in their order
 */
record Checked(List<Item> items, List<Candidate> candidates) {
    /** @param refused is told of each of the others, and why */
    static Checked of(List<Item> items, Importing importing, BiConsumer<Item, Refusal> refused) {
        Checked checked = new Checked(new ArrayList<>(), new ArrayList<>());
        for (Item item : items) {
            try {
                checked.candidates.add(importing.check(item.told()));
                checked.items.add(item);
            } catch (Refusal refusal) {
                refused.accept(item, refusal);
            }
        }
        return checked;
    }
}
