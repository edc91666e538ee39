package org.crossread.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossread.Refusal;

/** Keeps the accounts of people. */
@ApplicationScoped
public class Accounts {
    /** Compared with where there is no such person, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash(UUID.randomUUID().toString());

    private final Clock clock;
    private final Audit audit;
    private final Credentials credentials;

    Accounts(Clock clock, Audit audit, Credentials credentials) {
        this.clock = clock;
        this.audit = audit;
        this.credentials = credentials;
    }

    /** The person with this name and password, unless disabled. */
    @Transactional
    public Optional<Person> verify(String name, String password) {
        Optional<Person> person = Person.named(name).filter(p -> !p.disabled);
        return person.filter(p -> credentials.known(p.password, password)).or(() -> check(person, password));
    }

    private Optional<Person> check(Optional<Person> person, String password) {
        String hash = person.map(p -> p.password).orElse(NOBODY);
        if (!BcryptUtil.matches(password, hash)) {
            return Optional.empty();
        }
        person.ifPresent(p -> credentials.remember(hash, password));
        return person;
    }

    /**
     * Adds a person.
     *
     * @throws Refusal where the name is taken or the password is short
     */
    @Transactional
    public Person add(String name, Role role, String password) {
        if (Person.named(name).isPresent()) {
            throw Refusal.conflict("There is somebody called " + name + " already.");
        }
        if (password.length() < 12) {
            throw Refusal.invalid("password", "A password has at least 12 characters.");
        }
        return store(name, role, password, false);
    }

    /** Opens the demonstration accounts, each with its name as password. */
    @Transactional
    public void demonstrate() {
        for (DemoAccount account : DemoAccount.values()) {
            Person person =
                    Person.named(account.id()).orElseGet(() -> store(account.id(), account.role(), account.id(), true));
            if (person.demonstration && person.disabled) {
                person.disabled = false;
                audit.record(null, "enabled", person, person.name);
            }
        }
    }

    /** Closes the demonstration accounts, where an earlier start has opened them. */
    @Transactional
    public void endDemonstration() {
        List<Person> open = Person.list("demonstration = true and disabled = false");
        open.forEach(person -> {
            person.disabled = true;
            audit.record(null, "disabled", person, person.name);
        });
    }

    private Person store(String name, Role role, String password, boolean demonstration) {
        Person person = new Person();
        person.name = name;
        person.role = role;
        person.password = BcryptUtil.bcryptHash(password);
        person.demonstration = demonstration;
        person.createdAt = clock.instant();
        person.persist();
        audit.record(null, "added", person, name + ", " + role.word());
        return person;
    }
}
