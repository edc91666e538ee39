package org.crossread.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What people are told inside Crossread. */
@ApplicationScoped
public class Inbox {
    private final Clock clock;

    Inbox(Clock clock) {
        this.clock = clock;
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
}
