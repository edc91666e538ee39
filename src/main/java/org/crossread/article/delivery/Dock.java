package org.crossread.article.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.crossread.article.Overdue;
import org.crossread.article.Resumption;
import org.crossread.article.language.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Has deliveries unloaded, each as soon as it is stored, and takes up those that a stop cut short. Two at a time: a large one holds up no small one. */
@Singleton
public class Dock {
    private static final int AFTER_CHANNELS = Interceptor.Priority.APPLICATION;
    private static final long MOMENT = 25;
    private static final int MOMENTS = 60;

    private final Unloading unloading;
    private final Emitter<Long> deliveries;
    private final Resumption resumption;
    private final Overdue overdue;
    private final boolean records;
    private final boolean kept;

    Dock(
            Unloading unloading,
            Resumption resumption,
            @Channel("deliveries-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Long> deliveries,
            Overdue overdue,
            @ConfigProperty(name = "quarkus.hibernate-orm.active", defaultValue = "true") boolean records,
            @ConfigProperty(name = "stages.kept") boolean kept) {
        this.unloading = unloading;
        this.resumption = resumption;
        this.deliveries = deliveries;
        this.overdue = overdue;
        this.records = records;
        this.kept = kept;
    }

    void onStart(@Observes @Priority(AFTER_CHANNELS) StartupEvent event) {
        if (records) {
            if (!kept) {
                left().forEach(deliveries::send);
            }
            Thread warmUp = new Thread(Languages::prepare, "loads languages");
            warmUp.setDaemon(true);
            warmUp.start();
        }
    }

    private static List<Long> left() {
        return QuarkusTransaction.requiringNew().call(Unloading::left);
    }

    void onWork(@Observes Resumption.WorkWaits waits) {
        (kept ? overdue.of(Overdue.Kind.DELIVERIES) : left()).forEach(deliveries::send);
    }

    void onWaiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryWaiting waiting) {
        deliveries.send(waiting.delivery());
    }

    @Incoming("deliveries")
    @Blocking(value = "deliveries", ordered = false)
    void unload(long delivery) {
        resumption.attempt(() -> unloading.run(delivery));
    }

    /** Waits a moment for a delivery that is soon through: most are, and their page need not be asked for twice. */
    public void await(long delivery) {
        for (int moment = 0; moment < MOMENTS && busy(delivery); moment++) {
            try {
                Thread.sleep(MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean busy(long delivery) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Delivery.<Delivery>findByIdOptional(delivery)
                        .filter(Delivery::isBusy)
                        .isPresent());
    }
}
