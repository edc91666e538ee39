package org.crossread.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossread.account.Inbox;
import org.crossread.account.Message;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.account.Staff;
import org.crossread.notification.PretendAddress;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mail from the address that somebody types to the mail that tells of their inbox. */
@QuarkusTest
class LettersTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Letters letters;

    @Inject
    Inbox inbox;

    @Inject
    Staff staff;

    @Inject
    MockMailbox mailbox;

    private Person person;
    private Visitor browser;
    private String address;

    @BeforeEach
    void hire() {
        person = staff.hire(Role.CHECKER);
        browser = Staff.browser(person);
        address = "reader" + NUMBER.incrementAndGet() + "@post.example";
        mailbox.clear();
    }

    @AfterEach
    void mend() {
        PretendPost.down = false;
        PretendPost.meanwhile = () -> {};
    }

    private Response type(String typed) {
        return browser.send(browser.get("/account/mail"), "/account/mail", Map.of("address", typed));
    }

    /** The path of the link that was mailed last. */
    private String link() {
        String text = mails(address).get(mails(address).size() - 1).getText();
        return text.substring(text.indexOf(PretendAddress.HERE) + PretendAddress.HERE.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private void confirmed() {
        type(address).then().statusCode(303);
        letters.everySoOften();
        String link = link();
        browser.follow(browser.send(browser.get(link), link, Map.of()))
                .then()
                .body(containsString("E-mail goes to"), containsString(address));
        mailbox.clear();
    }

    private List<Mail> mails(String to) {
        return mailbox.getMailsSentTo(to);
    }

    private void tell(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> inbox.tell(Person.named(person.name).orElseThrow(), null, text, "/conflicts/7"));
    }

    private static void due(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mailbox.update(
                        "nextAt = ?1 where person = ?2", Instant.now().minusSeconds(1), person));
    }

    @Test
    void whatIsNewIsMailedOnceInOneMail() {
        tell("From before there was an address.");
        confirmed();
        for (int i = 1; i <= 10; i++) {
            tell("Message <" + i + "> & more");
        }
        letters.everySoOften();
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
        Mail mail = mails(address).get(0);
        assertThat(mail.getSubject()).isEqualTo("Crossread: 10 new messages");
        assertThat(mail.getFrom()).isEqualTo("crossread@desk.example.org");
        assertThat(mail.getText())
                .contains("Message <1> & more\n" + PretendAddress.HERE + "/conflicts/7", "Message <10> & more")
                .doesNotContain("From before");
        assertThat(mail.getHtml())
                .contains("Message &lt;1&gt; &amp; more", "href=\"" + PretendAddress.HERE + "/conflicts/7\"")
                .doesNotContain("<1>");
        assertThat(mail.getHeaders()).containsKey("Auto-Submitted");
    }

    @Test
    void whatWasSeenIsNotMailed() {
        confirmed();
        tell("Seen at once");
        browser.send(browser.get("/inbox"), "/inbox/seen", Map.of()).then().statusCode(303);
        letters.everySoOften();
        assertThat(mails(address)).isEmpty();
    }

    @Test
    void whileTheMailServerIsDownNothingIsLostAndNothingSentTwice() {
        confirmed();
        tell("While it is down");
        PretendPost.down = true;
        letters.everySoOften();
        assertThat(mails(address)).isEmpty();
        browser.get("/account/mail").then().body(containsString("does not take mail just now"));
        PretendPost.down = false;
        letters.everySoOften();
        assertThat(mails(address)).as("left alone for a while").isEmpty();
        due(person);
        letters.everySoOften();
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
        browser.get("/account/mail").then().body(not(containsString("does not take mail just now")));
    }

    @Test
    void whatComesInWhileAMailIsSentGoesIntoTheNextOne() {
        confirmed();
        tell("The first");
        PretendPost.meanwhile = () -> {
            PretendPost.meanwhile = () -> {};
            tell("The second");
        };
        letters.everySoOften();
        letters.everySoOften();
        assertThat(mails(address)).hasSize(2);
        assertThat(mails(address).get(0).getText()).contains("The first").doesNotContain("The second");
        assertThat(mails(address).get(1).getText()).contains("The second").doesNotContain("The first");
    }

    @Test
    void twoNodesAtOnceSendOneMail() {
        confirmed();
        tell("Once");
        PretendPost.meanwhile = () -> {
            PretendPost.meanwhile = () -> {};
            letters.everySoOften();
        };
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void whoIsShutOutGetsNothing() {
        confirmed();
        tell("Too late");
        QuarkusTransaction.requiringNew().run(() -> Person.update("disabled = true where id = ?1", person.id));
        letters.everySoOften();
        assertThat(mails(address)).isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Message.count("person = ?1 and mailedAt is not null", person))
                        .isZero());
    }

    @Test
    void aLinkWorksOnceForItsOwnerOnlyAndUntilThenNothingIsMailed() {
        type(address).then().statusCode(303);
        browser.get("/account/mail").then().body(containsString("A mail with a link goes to"));
        tell("Not confirmed yet");
        letters.everySoOften();
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
        String link = link();
        Visitor other = Staff.browser(staff.hire(Role.EDITOR));
        other.get(link).then().statusCode(410);
        Visitor.guest().open(link).then().statusCode(302);
        browser.get(link).then().statusCode(200).body(containsString(address));
        browser.send(browser.get(link), link, Map.of()).then().statusCode(303);
        browser.get(link).then().statusCode(410);
    }

    @Test
    void anotherAddressCountsOnceItIsConfirmedAndAnEmptyOneEndsIt() {
        confirmed();
        String other = "other-" + address;
        type(other).then().statusCode(303);
        letters.everySoOften();
        tell("To the old one still");
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
        assertThat(mails(other)).hasSize(1);
        browser.follow(type("")).then().body(containsString("You get no e-mail."));
        tell("To nobody");
        letters.everySoOften();
        assertThat(mails(address)).hasSize(1);
        assertThat(mails(other)).hasSize(1);
    }

    @Test
    void theSecretIsKeptAsAFingerprintAndASecondLinkEndsTheFirst() {
        type(address).then().statusCode(303);
        letters.everySoOften();
        String first = link();
        QuarkusTransaction.requiringNew().run(() -> {
            String kept = Mailbox.of(person).orElseThrow().secret;
            assertThat(first).doesNotContain(kept);
        });
        type(address).then().statusCode(303);
        letters.everySoOften();
        browser.get(first).then().statusCode(410);
        browser.get(link()).then().statusCode(200);
    }

    @Test
    void whatIsNoAddressIsToldAndTooManyAreRefused() {
        type("a@b.example\r\nBcc: c@d.example")
                .then()
                .statusCode(400)
                .body(containsString("Write one address"), containsString("There is a problem"));
        type("<b>").then().statusCode(400).body(containsString("&lt;b&gt;"));
        for (int i = 0; i < 5; i++) {
            type("n" + i + address).then().statusCode(303);
        }
        type("n6" + address).then().statusCode(400).body(containsString("Try again tomorrow"));
    }

    @Test
    void aDemonstrationAccountGetsNone() {
        Visitor checker = Visitor.named("checker");
        Response page = checker.get("/account/mail");
        page.then()
                .body(
                        containsString("The demonstration accounts get no e-mail"),
                        not(containsString("name=\"address\"")));
        checker.get("/account").then().body(containsString("href=\"/account/mail\""));
        checker.get("/inbox").then().body(containsString("href=\"/account/mail\""));
    }
}
