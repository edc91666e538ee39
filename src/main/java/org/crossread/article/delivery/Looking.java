package org.crossread.article.delivery;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.article.Candidate;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.Importing;
import org.crossread.article.Outlook;

/** Looks at what is brought before anything is stored: what would come in, what is here, what is a new version, what cannot be taken. */
@Singleton
class Looking {
    private static final int AT_ONCE = 200;

    private final Importing importing;

    Looking(Importing importing) {
        this.importing = importing;
    }

    /** Looks at some more; false where there are none left. */
    boolean at(Delivery delivery) {
        List<Item> items = Item.pending(delivery, AT_ONCE);
        Checked checked = Checked.of(items, importing, Looking::refuse);
        List<Candidate> candidates = checked.candidates();
        List<Outlook> outlooks = importing.foresee(candidates);
        Map<String, Item> twins = twins(delivery, candidates);
        for (int i = 0; i < candidates.size(); i++) {
            foresee(checked.items().get(i), candidates.get(i), outlooks.get(i), twins);
        }
        return !items.isEmpty();
    }

    private static void refuse(Item item, Refusal refusal) {
        if (item.delivery.isTable() && !item.delivery.mapping.containsKey(Cell.TEXT.id())) {
            item.failed("No column is known to hold the text. Choose it above.");
        } else {
            item.failed(refusal);
        }
    }

    /** Earlier articles of the same delivery with the same text. */
    private static Map<String, Item> twins(Delivery delivery, List<Candidate> candidates) {
        Map<String, Item> twins = new HashMap<>();
        if (!candidates.isEmpty()) {
            Item.<Item>list(
                            "delivery = ?1 and sha256 in ?2 order by position desc",
                            delivery,
                            candidates.stream().map(Candidate::sha256).toList())
                    .forEach(item -> twins.put(item.sha256, item));
        }
        return twins;
    }

    private static void foresee(Item item, Candidate candidate, Outlook outlook, Map<String, Item> twins) {
        item.sha256 = candidate.sha256();
        item.article = outlook.article();
        item.title = candidate.title() != null
                ? candidate.title()
                : outlook.article() != null ? outlook.article().title : "";
        Item twin = twins.putIfAbsent(candidate.sha256(), item);
        if (twin != null && outlook.fate() != Fate.THERE) {
            item.fate = Fate.THERE;
            item.note(List.of("The same text as in " + twin.place + "."));
        } else {
            item.fate = outlook.fate();
            item.note(outlook.notes());
        }
    }
}
