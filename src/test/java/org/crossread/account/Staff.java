package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossread.web.Visitor;

/** People of the tests' own, who may lose their roles and passwords without harm to other tests. */
@Singleton
public class Staff {
    public static final String PASSWORD = "seven grey herons stand";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody new. */
    public Person hire(Role role) {
        return accounts.add("hand " + NUMBER.incrementAndGet() + " " + role.word(), role, PASSWORD);
    }

    /** A browser of theirs. */
    public static Visitor browser(Person person) {
        return Visitor.named(person.name, PASSWORD);
    }

    static Person admin() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.named("admin").orElseThrow());
    }

    /** All failures to sign in are forgotten, so that one test does not lock out another. */
    public static void forgetFailures() {
        QuarkusTransaction.requiringNew().run(() -> SignInFailure.deleteAll());
    }
}
