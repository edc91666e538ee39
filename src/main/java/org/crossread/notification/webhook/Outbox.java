package org.crossread.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores what webhooks are to be told in the transaction of what it tells of: both, or neither. */
@ApplicationScoped
class Outbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(Clock clock, TransactionSynchronizationRegistry transaction) {
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The webhooks that this transaction tells: looked up once, since an analysis may find thousands of conflicts. */
    private record Told(List<Webhook> webhooks) {}

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isRead() {
        return !told().isEmpty();
    }

    /** Tells every webhook. @param data what the receiver needs to look further: numbers, words, addresses */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(String type, Map<String, Object> data) {
        told().forEach(webhook -> store(webhook, type, data));
    }

    void store(Webhook webhook, String type, Map<String, Object> data) {
        Instant now = clock.instant();
        Announcement announcement = new Announcement();
        announcement.webhook = webhook;
        announcement.messageId = "msg_" + UUID.randomUUID();
        announcement.type = type;
        announcement.body = body(type, now, data);
        announcement.createdAt = now;
        announcement.nextAt = now;
        announcement.persist();
    }

    private List<Webhook> told() {
        if (transaction.getResource(Told.class) instanceof Told there) {
            return there.webhooks();
        }
        Told told = new Told(Webhook.told());
        transaction.putResource(Told.class, told);
        return told.webhooks();
    }

    private static String body(String type, Instant now, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString());
        body.put("data", data);
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words can be written.", e);
        }
    }
}
