package org.crossread.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person whose request this is. */
@Named("me")
@RequestScoped
public class Me {
    private final SecurityIdentity identity;
    private @Nullable Person found;

    Me(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The name, or an empty string for a guest. */
    public String name() {
        return signedIn() ? identity.getPrincipal().getName() : "";
    }

    public Optional<Person> find() {
        if (found == null && signedIn()) {
            found = Optional.<Person>ofNullable(identity.getAttribute(Identity.ACCOUNT))
                    .or(() -> Person.named(name()))
                    .filter(person -> !person.disabled)
                    .orElse(null);
        }
        return Optional.ofNullable(found);
    }

    /**
     * The person, where the request needs one.
     *
     * @throws UnauthorizedException for a guest
     */
    public Person person() {
        return find().orElseThrow(() -> new UnauthorizedException("Please sign in."));
    }

    /** The session that the browser shows, or null for a program. */
    public @Nullable Long session() {
        return identity.getAttribute(Identity.SESSION);
    }

    /** How many messages the person had not seen when the request came; 0 for a program. */
    public long waiting() {
        Long waiting = identity.getAttribute(Identity.WAITING);
        return waiting == null ? 0 : waiting;
    }

    public boolean isViewer() {
        return identity.hasRole(Role.VIEW);
    }

    public boolean isChecker() {
        return identity.hasRole(Role.CHECK);
    }

    public boolean isEditor() {
        return identity.hasRole(Role.EDIT);
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMINISTER);
    }
}
