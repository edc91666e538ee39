package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What people are told inside Crossread. */
@Named("inbox")
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Clock clock;
    private final Me me;

    Inbox(Clock clock, Me me) {
        this.clock = clock;
        this.me = me;
    }

    /**
     * Tells somebody, in the transaction of what it tells of. Nobody is told of what they did themselves.
     *
     * @param from who did it; null where Crossread itself did
     * @param text one sentence
     * @param address the page that it is about: a path of this server
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Person to, @Nullable Person from, String text, String address) {
        if (to.disabled || from != null && from.id.equals(to.id)) {
            return;
        }
        Message message = new Message();
        message.person = to;
        message.text = text;
        message.address = address;
        message.sentAt = clock.instant();
        message.persist();
    }

    /**
     * How many messages the person who looks has not seen; 0 where that cannot be told: the page of an error is made where nothing may
     * wait, or while the records cannot be reached.
     */
    public long getWaiting() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return 0;
        }
        try {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> me.find().map(Message::waiting).orElse(0L));
        } catch (PersistenceException | QuarkusTransactionException e) {
            LOG.debug("The inbox could not be counted.", e);
            return 0;
        }
    }
}
