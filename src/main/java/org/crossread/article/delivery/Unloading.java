package org.crossread.article.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crossread.Refusal;
import org.crossread.article.Attempts;
import org.crossread.article.Resumption;
import org.crossread.article.file.Opened;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works deliveries off, step by step: each step stores its effect and how far it has come in one transaction, so that a stop costs no more
 * than the step, and nothing twice.
 */
@ApplicationScoped
public class Unloading {
    private static final Logger LOG = Logger.getLogger(Unloading.class);

    private final Opening opening;
    private final Looking looking;
    private final Taking taking;
    private final Clock clock;
    private final Resumption resumption;

    Unloading(Opening opening, Looking looking, Taking taking, Clock clock, Resumption resumption) {
        this.resumption = resumption;
        this.opening = opening;
        this.looking = looking;
        this.taking = taking;
        this.clock = clock;
    }

    /** Does what can be done without asking anybody. */
    public void run(long id) {
        while (!resumption.stopping() && step(id)) {
            // the next one
        }
    }

    private boolean step(long id) {
        Optional<Parcel> parcel = QuarkusTransaction.requiringNew().call(() -> begin(id));
        if (parcel.isPresent()) {
            open(id, parcel.get());
            return true;
        }
        return QuarkusTransaction.requiringNew().call(() -> inside(id));
    }

    /** Counts the attempt before it is made. */
    private static Optional<Parcel> begin(long id) {
        @Nullable Delivery delivery = Delivery.findById(id);
        if (delivery == null || delivery.state != Delivery.State.OPENING) {
            return Optional.empty();
        }
        Optional<Parcel> parcel =
                Parcel.find("delivery = ?1 order by id", delivery).firstResultOptional();
        delivery.dueAt = null;
        parcel.ifPresent(found -> found.attempts++);
        return parcel;
    }

    /** Outside any transaction: it takes its time. */
    private void open(long id, Parcel parcel) {
        @Nullable Opened opened = null;
        @Nullable Refusal refused = null;
        try {
            opened = parcel.attempts > Attempts.STOPS ? null : opening.open(parcel);
        } catch (Refusal refusal) {
            refused = refusal;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s of delivery %d could not be opened.", parcel.name, id);
        }
        Refusal why = refused != null
                ? refused
                : Refusal.invalid(
                        "file", parcel.name + " stops the program that opens it. Save it as plain text (.txt).");
        Opened found = opened;
        QuarkusTransaction.requiringNew().run(() -> opened(id, parcel, found, why));
    }

    private static void opened(long id, Parcel parcel, @Nullable Opened opened, Refusal why) {
        Delivery delivery = Deliveries.locked(id);
        if (delivery.state != Delivery.State.OPENING || !Parcel.deleteById(parcel.id)) {
            return;
        }
        if (opened != null) {
            new Items(delivery).add(opened, parcel.name);
        } else {
            new Items(delivery).failed(parcel.name, why);
        }
    }

    private boolean inside(long id) {
        @Nullable Delivery delivery = Delivery.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null) {
            return false;
        }
        delivery.dueAt = null;
        return switch (delivery.state) {
            case OPENING -> next(delivery, Delivery.State.CHECKING);
            case CHECKING -> looking.at(delivery) || looked(delivery);
            case RUNNING -> taking.of(delivery) || done(delivery);
            case CHECKED, DONE, CANCELLED -> false;
        };
    }

    private boolean looked(Delivery delivery) {
        boolean on = delivery.straight && !delivery.isTable();
        return next(delivery, on ? Delivery.State.RUNNING : Delivery.State.CHECKED) && on;
    }

    private boolean done(Delivery delivery) {
        delivery.endedAt = clock.instant();
        delivery.state = Delivery.State.DONE;
        return false;
    }

    private boolean next(Delivery delivery, Delivery.State state) {
        delivery.state = state;
        delivery.startedAt = clock.instant();
        return true;
    }

    /** Those that a stop cut short. */
    static List<Long> left() {
        return Delivery.getEntityManager()
                .createQuery(
                        "select d.id from Delivery d where d.state in (OPENING, CHECKING, RUNNING) order by d.id",
                        Long.class)
                .getResultList();
    }
}
