package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossread.Refusal;

/** Tells whether a name and a password belong together: in the same words and the same time whether there is such a person or not. */
@Singleton
public class SignIn {
    private static final int DOORS = 64;
    private static final int LONGEST = 1000;

    private final Guesses guesses;
    private final Passwords passwords;
    private final Credentials credentials;
    /** Tries at one account queue up, so that a program's first calls, all at once, do not count as failures. */
    private final Object[] doors =
            IntStream.range(0, DOORS).mapToObj(door -> new Object()).toArray();

    SignIn(Guesses guesses, Passwords passwords, Credentials credentials) {
        this.guesses = guesses;
        this.passwords = passwords;
        this.credentials = credentials;
    }

    /**
     * The person with this name and password, unless disabled.
     *
     * @throws Refusal where too many have failed lately, for this name or from this address
     */
    public Optional<Person> verify(String name, String password, String address) {
        guesses.admit(name, address);
        Optional<Person> person = find(name);
        if (known(person, password)) {
            return person;
        }
        synchronized (doors[Math.floorMod(name.hashCode(), DOORS)]) {
            return known(person, password) ? person : check(name, person, password, address);
        }
    }

    private boolean known(Optional<Person> person, String password) {
        return person.filter(p -> credentials.known(p.password, password)).isPresent();
    }

    private Optional<Person> check(String name, Optional<Person> person, String password, String address) {
        guesses.make(name, address);
        String stored = person.map(p -> p.password).orElse(null);
        if (!passwords.right(stored, shortened(password)) || stored == null) {
            return Optional.empty();
        }
        guesses.forget(name);
        credentials.remember(stored, password);
        if (passwords.dated(stored)) {
            renew(name, stored, passwords.hash(password));
        }
        return person;
    }

    /** What is longer than any password can be is as wrong as any other. */
    private static String shortened(String password) {
        return password.length() > LONGEST ? "" : password;
    }

    private static Optional<Person> find(String name) {
        return Naming.possible(name)
                ? QuarkusTransaction.requiringNew()
                        .call(() -> Person.named(name).filter(p -> !p.disabled))
                : Optional.empty();
    }

    private static void renew(String name, String old, String hash) {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("password = ?1 where name = ?2 and password = ?3", hash, name, old));
    }
}
