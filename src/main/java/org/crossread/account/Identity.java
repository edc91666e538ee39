package org.crossread.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A person as the framework's access rules see them. */
final class Identity {
    static final String SESSION = "session";

    /** How many messages the person has not seen. */
    static final String WAITING = "waiting";

    /** The person's number: what the log has instead of the name. */
    private static final String PERSON = "person";

    /** The person as they were when the request came. */
    static final String ACCOUNT = "account";

    private Identity() {}

    static SecurityIdentity of(Person person) {
        return in(person.role, person).build();
    }

    static SecurityIdentity of(DeskSession session) {
        return in(session.person.role, session.person)
                .addAttribute(SESSION, session.id)
                .addAttribute(WAITING, session.waiting)
                .build();
    }

    /** A program acts for its owner, in no higher role than the token's. */
    static SecurityIdentity of(AccessToken token) {
        return in(token.scope.of(token.person.role), token.person).build();
    }

    private static QuarkusSecurityIdentity.Builder in(Role role, Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name))
                .addAttribute(PERSON, person.id)
                .addAttribute(ACCOUNT, person)
                .addRoles(role.names());
    }
}
