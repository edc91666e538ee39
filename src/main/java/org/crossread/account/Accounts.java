package org.crossread.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps the accounts of people. */
@ApplicationScoped
public class Accounts {
    private final Clock clock;
    private final Audit audit;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Links links;

    Accounts(Clock clock, Audit audit, Passwords passwords, Sessions sessions, Links links) {
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
        this.sessions = sessions;
        this.links = links;
    }

    /**
     * Adds a person.
     *
     * @throws Refusal where the name is taken or the password is short
     */
    @Transactional
    public Person add(String name, Role role, String password) {
        String accepted = PasswordRule.accept("password", password, name);
        return store(free(name), role, passwords.hash(accepted), false, null);
    }

    /** Adds a person who is to choose a password by a link, and makes that link's secret. */
    @Transactional
    public String invite(String name, Role role, Person by) {
        Person person = store(free(name), role, "", false, by);
        return links.make(OneTimeLink.Kind.PASSWORD, person);
    }

    private static String free(String raw) {
        String name = Naming.person(raw);
        if (Person.count("lower(name) = lower(?1)", name) > 0) {
            throw Refusal.conflict("There is somebody called " + name + " already.");
        }
        return name;
    }

    /** Gives a person another role, which ends their sessions. */
    @Transactional
    public Person promote(long id, Role role, Person by) {
        Person person = other(id, by, "your own role");
        if (person.role != role) {
            person.role = role;
            sessions.outdate(person);
            audit.record(by, "gave a role to", person, person.name + ", " + role.word());
        }
        return person;
    }

    /** Refuses a person from the next request on, or lets them in again. */
    @Transactional
    public Person disable(long id, boolean disabled, Person by) {
        Person person = other(id, by, "your own account");
        if (person.disabled != disabled) {
            person.disabled = disabled;
            sessions.outdate(person);
            audit.record(by, disabled ? "disabled" : "enabled", person, person.name);
        }
        return person;
    }

    /** Makes a link by which a person chooses a new password: whoever forgot the old one brings it to nobody but an administrator. */
    @Transactional
    public String reset(long id, Person by) {
        Person person = find(id);
        String secret = links.make(OneTimeLink.Kind.PASSWORD, person);
        audit.record(by, "made a password link for", person, person.name);
        return secret;
    }

    /** Changes one's own password, which ends all sessions. The old one was asked for before. */
    @Transactional
    public void change(Person own, String password) {
        Person person = find(own.id);
        settle(person, password, person);
    }

    /** Sets the password of the person for whom a link was made, which ends all sessions. */
    @Transactional
    public Person choose(String secret, String password) {
        OneTimeLink link = links.use(secret, OneTimeLink.Kind.PASSWORD);
        Person person = find(link.personId());
        settle(person, password, person);
        return person;
    }

    /** Adds the first administrator, by the link that the first start prints. */
    @Transactional
    public Person setUp(String secret, String name, String password) {
        links.use(secret, OneTimeLink.Kind.SET_UP);
        return add(name, Role.ADMIN, password);
    }

    private void settle(Person person, String password, Person by) {
        person.password = passwords.hash(PasswordRule.accept("password", password, person.name));
        sessions.outdate(person);
        links.forget(person);
        audit.record(by, "changed the password of", person, person.name);
    }

    /** Opens the demonstration accounts, each with its name as password. Of two nodes that start at once the second finds them there. */
    @Transactional
    public void demonstrate() {
        Person.getEntityManager()
                .createNativeQuery("select id from import_gate for update")
                .getSingleResult();
        for (DemoAccount account : DemoAccount.values()) {
            Person person = Person.named(account.id())
                    .orElseGet(() -> store(account.id(), account.role(), passwords.hash(account.id()), true, null));
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
            sessions.outdate(person);
            audit.record(null, "disabled", person, person.name);
        });
    }

    /** Whether somebody looks after the people. */
    @Transactional
    public boolean administered() {
        return Person.count("role = ?1 and disabled = false and password <> ''", Role.ADMIN) > 0;
    }

    private Person store(String name, Role role, String hash, boolean demonstration, @Nullable Person by) {
        Person person = new Person();
        person.name = name;
        person.role = role;
        person.password = hash;
        person.demonstration = demonstration;
        person.createdAt = clock.instant();
        person.persist();
        audit.record(by, "added", person, name + ", " + role.word());
        return person;
    }

    static Person find(long id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(() -> Refusal.missing("person", id));
    }

    /** Somebody else: so there is always an administrator left. */
    private static Person other(long id, Person by, String what) {
        if (by.id == id) {
            throw Refusal.conflict("Another administrator must change " + what + ".");
        }
        return find(id);
    }
}
