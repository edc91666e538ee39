package org.crossread.notification.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.crossread.Settings;
import org.crossread.notification.OwnAddress;

/** A mail server that can be down, for tests. */
@Alternative
@Priority(1)
@Singleton
class PretendPost extends Post {
    static volatile boolean down;
    static volatile Runnable meanwhile = () -> {};

    PretendPost(ReactiveMailer mailer, Settings settings, OwnAddress own) {
        super(mailer, settings, own);
    }

    @Override
    void send(Letter letter) {
        meanwhile.run();
        if (down) {
            throw new IllegalStateException("Connection refused.");
        }
        super.send(letter);
    }
}
