package org.crossread.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.crossread.Settings;
import org.crossread.notification.OwnAddress;

/** Hands mails to the mail server, where the operator has named a sender. */
@Singleton
class Post {
    static final String CLOSED =
            "This server sends no e-mail: its operator has not set both crossread.mail.from, the sender,"
                    + " and crossread.corrections.address, what links start with.";

    private static final Duration TIME = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final Settings settings;
    private final OwnAddress own;

    Post(ReactiveMailer mailer, Settings settings, OwnAddress own) {
        this.mailer = mailer;
        this.settings = settings;
        this.own = own;
    }

    boolean isOpen() {
        return settings.mail().from().isPresent() && own.known().isPresent();
    }

    /** Returns once the mail server has taken it; throws where it has not, or not in time. */
    void send(Letter letter) {
        Mail mail = new Mail()
                .addTo(letter.to())
                .setFrom(settings.mail().from().orElseThrow())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        mailer.send(mail).await().atMost(TIME);
    }
}
