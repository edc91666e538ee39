package org.crossread.account;

import io.quarkus.qute.TemplateData;
import java.util.Locale;

/** What a token may do, as far as its owner may. */
@TemplateData
public enum Scope {
    READ(Role.VIEWER, "Read stories and articles, compare texts"),
    WRITE(Role.CHECKER, "Import articles, decide conflicts, propose corrections, and all of the above"),
    PUBLISH(Role.EDITOR, "Approve and return corrections, and all of the above");

    private final Role most;
    private final String may;

    Scope(Role most, String may) {
        this.most = most;
        this.may = may;
    }

    /** The role in which the bearer of a token acts: never more than the owner's. */
    Role of(Role owner) {
        return owner.includes(most) ? most : owner;
    }

    /** Whether somebody of this role can give it at all. */
    boolean within(Role owner) {
        return owner.includes(most);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String may() {
        return may;
    }
}
