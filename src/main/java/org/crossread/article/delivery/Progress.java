package org.crossread.article.delivery;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a delivery is with its present step.
 *
 * @param unit what is counted
 * @param left in words, an empty string where it cannot be told
 */
@TemplateData
public record Progress(long done, long all, String unit, String left) {
    private static final int ENOUGH = 20;

    public static Progress of(Delivery delivery, Instant now) {
        long all = Item.count("delivery", delivery);
        return switch (delivery.state) {
            case OPENING -> {
                long parcels = Parcel.count("delivery", delivery);
                yield new Progress(all, all + parcels, "opened", "");
            }
            case CHECKING -> {
                long done = Item.count("delivery = ?1 and fate <> PENDING", delivery);
                yield new Progress(done, all, "looked at", left(delivery, done, all, now));
            }
            default -> {
                long done = Item.count("delivery = ?1 and done = true", delivery);
                yield new Progress(done, all, "in", left(delivery, done, all, now));
            }
        };
    }

    private static String left(Delivery delivery, long done, long all, Instant now) {
        Instant started = delivery.startedAt;
        if (started == null || done < ENOUGH || done >= all) {
            return "";
        }
        long seconds = Duration.between(started, now).toMillis() * (all - done) / done / 1000;
        return seconds < 2
                ? ""
                : seconds < 90 ? "about " + seconds + " s left" : "about " + (seconds + 30) / 60 + " min left";
    }
}
