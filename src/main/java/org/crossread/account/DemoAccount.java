package org.crossread.account;

import io.quarkus.qute.TemplateData;
import java.util.Locale;

/** The accounts that exist in demonstrations only, each with its name as password. */
@TemplateData
public enum DemoAccount {
    CHECKER(Role.CHECKER, "Decides conflicts, imports articles and proposes corrections"),
    EDITOR(Role.EDITOR, "Approves or returns corrections that others propose"),
    VIEWER(Role.VIEWER, "Reads stories and articles, compares texts"),
    CHECKER2(Role.CHECKER, "A second checker, for the second opinion"),
    EDITOR2(Role.EDITOR, "A second editor, for an editor's own corrections"),
    ADMIN(Role.ADMIN, "All of this, and looks after people");

    private final Role role;
    private final String may;

    DemoAccount(Role role, String may) {
        this.role = role;
        this.may = may;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Role role() {
        return role;
    }

    public String may() {
        return may;
    }
}
