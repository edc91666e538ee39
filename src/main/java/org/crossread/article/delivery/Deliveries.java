package org.crossread.article.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.article.Cell;
import org.crossread.article.Fate;
import org.crossread.article.file.Incoming;
import org.crossread.article.file.Upload;
import org.jspecify.annotations.Nullable;

/** Takes deliveries on, and what people decide about them. The work itself is done in steps, beside what people do. */
@ApplicationScoped
public class Deliveries {
    private final Clock clock;
    private final Audit audit;
    private final Event<DeliveryWaiting> waiting;

    Deliveries(Clock clock, Audit audit, Event<DeliveryWaiting> waiting) {
        this.clock = clock;
        this.audit = audit;
        this.waiting = waiting;
    }

    /**
     * What is brought, and how.
     *
     * @param straight whether it goes in without anybody looking at it first
     * @param by null where Crossread itself brings it
     */
    public record Brought(
            Way way,
            String name,
            @Nullable String source,
            boolean straight,
            @Nullable Person by) {}

    @Transactional
    public Delivery files(Brought brought, List<Upload> files) {
        return open(
                brought,
                files.stream()
                        .map(file -> Parcel.file(shortened(file.name()), file.bytes()))
                        .toList());
    }

    @Transactional
    public Delivery addresses(Brought brought, List<String> addresses) {
        return open(brought, addresses.stream().map(Parcel::address).toList());
    }

    @Transactional
    public Delivery articles(Brought brought, List<Incoming> articles) {
        Delivery delivery = delivery(brought);
        new Items(delivery).add(articles);
        send(delivery);
        return delivery;
    }

    private Delivery open(Brought brought, List<Parcel> parcels) {
        Delivery delivery = delivery(brought);
        parcels.forEach(parcel -> {
            parcel.delivery = delivery;
            parcel.persist();
        });
        send(delivery);
        return delivery;
    }

    private Delivery delivery(Brought brought) {
        Delivery delivery = new Delivery();
        delivery.way = brought.way();
        delivery.name = shortened(brought.name());
        delivery.sourceName = brought.source() == null || brought.source().isBlank() ? null : brought.source();
        delivery.straight = brought.straight();
        delivery.createdAt = clock.instant();
        delivery.createdBy = brought.by();
        delivery.startedAt = delivery.createdAt;
        delivery.persist();
        audit.record(brought.by(), "brought", delivery, delivery.name);
        return delivery;
    }

    /** Has the articles taken in that can be. */
    @Transactional
    public void start(long id, @Nullable Person by) {
        Delivery delivery = locked(id);
        if (delivery.state != Delivery.State.CHECKED) {
            throw Refusal.conflict("This import is " + delivery.state.words() + " already.");
        }
        go(delivery, Delivery.State.RUNNING);
        audit.record(by, "started", delivery, delivery.name);
    }

    /** Stops it: what is in stays in, nothing more comes. */
    @Transactional
    public void cancel(long id, Person by) {
        Delivery delivery = locked(id);
        if (delivery.isOver()) {
            throw Refusal.conflict("This import is " + delivery.state.words() + " already.");
        }
        delivery.state = Delivery.State.CANCELLED;
        delivery.endedAt = clock.instant();
        Parcel.delete("delivery", delivery);
        audit.record(by, "cancelled", delivery, delivery.name);
    }

    /** Takes up a cancelled one where it was left. */
    @Transactional
    public void resume(long id, Person by) {
        Delivery delivery = locked(id);
        if (delivery.state != Delivery.State.CANCELLED || Item.count("delivery = ?1 and done = false", delivery) == 0) {
            throw Refusal.conflict("There is nothing left of this import to take up.");
        }
        delivery.endedAt = null;
        go(delivery, Delivery.State.CHECKING);
        audit.record(by, "resumed", delivery, delivery.name);
    }

    /** Says which column holds what; everything is looked at anew. */
    @Transactional
    public void map(long id, Map<String, String> mapping, @Nullable String source, Person by) {
        Delivery delivery = locked(id);
        if (delivery.state != Delivery.State.CHECKED || !delivery.isTable()) {
            throw Refusal.conflict("This import is " + delivery.state.words() + ": its columns stay as they are.");
        }
        if (!delivery.columns.contains(mapping.getOrDefault(Cell.TEXT.id(), ""))) {
            throw Refusal.invalid("map-" + Cell.TEXT.id(), "Choose the column that holds the article's text.");
        }
        delivery.mapping = Map.copyOf(mapping);
        delivery.sourceName = source == null || source.isBlank() ? null : source.strip();
        Item.update(
                "fate = ?1, done = false, notes = '', sha256 = null, article = null where delivery = ?2 and readable = true",
                Fate.PENDING,
                delivery);
        go(delivery, Delivery.State.CHECKING);
        audit.record(by, "mapped", delivery, delivery.mapping.toString());
    }

    private void go(Delivery delivery, Delivery.State state) {
        delivery.state = state;
        delivery.startedAt = clock.instant();
        send(delivery);
    }

    private void send(Delivery delivery) {
        waiting.fire(new DeliveryWaiting(delivery.id));
    }

    /** Its row locked until the transaction ends: the step that is under way ends first. */
    static Delivery locked(long id) {
        @Nullable Delivery delivery = Delivery.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null) {
            throw Refusal.missing("import", id);
        }
        return delivery;
    }

    static String shortened(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 500 ? line : line.substring(0, 499) + "…";
    }
}
