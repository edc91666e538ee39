package org.crossread.story;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.article.Article;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.delivery.Delivery;
import org.crossread.article.delivery.Item;
import org.crossread.article.delivery.Progress;
import org.crossread.web.Pager;
import org.crossread.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as its page shows it: how far it is, what would come in, what came in.
 *
 * @param progress of the step that is under way
 * @param shown the fate of those listed, an empty string for all
 * @param comparing how many of its articles are being read and compared
 */
@TemplateData
public record DeliveryView(
        Delivery delivery,
        Progress progress,
        Map<Fate, Long> counts,
        List<DeliveryLine> lines,
        String shown,
        Pager pager,
        long comparing,
        List<Choice> mapping,
        List<Problem> problems) {

    /** Which of a table's columns holds a cell, with what stands there in its first rows. */
    @TemplateData
    public record Choice(Cell cell, String chosen, List<String> columns, String example) {
        public String id() {
            return "map-" + cell.id();
        }
    }

    /** A fate with how many share it: a filter of the list. */
    @TemplateData
    public record Tally(String id, String words, long count, boolean on) {}

    static Map<Fate, Long> counts(Delivery delivery) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        Item.getEntityManager()
                .createQuery(
                        "select i.fate, count(i) from DeliveryItem i where i.delivery = ?1 group by i.fate",
                        Object[].class)
                .setParameter(1, delivery)
                .getResultList()
                .forEach(row -> counts.put((Fate) row[0], (Long) row[1]));
        return counts;
    }

    static long comparing(Delivery delivery) {
        return Item.count(
                "delivery = ?1 and done = true and article.state in ?2",
                delivery,
                List.of(Article.State.IMPORTED, Article.State.READ, Article.State.JOINED));
    }

    static List<Choice> mapping(Delivery delivery) {
        if (!delivery.isTable() || delivery.state != Delivery.State.CHECKED) {
            return List.of();
        }
        @Nullable Item first = Item.find("delivery = ?1 order by position", delivery).firstResult();
        Map<String, String> cells = first == null ? Map.of() : first.cells();
        return Stream.of(Cell.values())
                .map(cell -> {
                    String chosen = delivery.mapping.getOrDefault(cell.id(), "");
                    return new Choice(cell, chosen, delivery.columns, shortened(cells.getOrDefault(chosen, "")));
                })
                .toList();
    }

    private static String shortened(String example) {
        String line = example.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    public List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        boolean over = delivery.isOver() || delivery.state == Delivery.State.RUNNING;
        counts.forEach((fate, count) -> tallies.add(
                new Tally(fate.name(), over ? fate.done() : fate.planned(), count, shown.equals(fate.name()))));
        return tallies;
    }

    public long count(String fate) {
        return counts.getOrDefault(Fate.valueOf(fate), 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many would come in, as new articles or new versions. */
    public long coming() {
        return count("NEW") + count("VERSION");
    }

    public String heading() {
        boolean in = delivery.isOver()
                || delivery.state == Delivery.State.RUNNING
                || delivery.straight && !delivery.isTable();
        return in ? "What came in" : "What would come in";
    }

    public String error(String field) {
        return Problem.of(problems, field);
    }

    public boolean isLive() {
        return delivery.isBusy() || comparing > 0;
    }

    /** Whether a cancelled one can be taken up again. */
    public boolean isLeft() {
        return delivery.state == Delivery.State.CANCELLED && progress.done() < progress.all();
    }

    public String address() {
        return "/imports/" + delivery.id;
    }
}
