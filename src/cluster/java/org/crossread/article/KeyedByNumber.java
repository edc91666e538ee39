package org.crossread.article;

import io.smallrye.reactive.messaging.OutgoingInterceptor;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Has all messages about one row go the same way, one after another: their key is its number. */
@ApplicationScoped
public class KeyedByNumber implements OutgoingInterceptor {
    @Override
    public Message<?> beforeMessageSend(Message<?> message) {
        return message.addMetadata(OutgoingKafkaRecordMetadata.<Object>builder()
                .withKey(message.getPayload())
                .build());
    }

    @Override
    public void onMessageAck(Message<?> message) {
        // it is in the broker's hands
    }

    @Override
    public void onMessageNack(Message<?> message, Throwable failure) {
        // its row waits in the records, and will be found overdue
    }
}
