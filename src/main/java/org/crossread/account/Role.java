package org.crossread.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do; each role includes those before it. */
public enum Role {
    VIEWER,
    CHECKER,
    EDITOR,
    ADMIN;

    /** Role names for annotations. */
    public static final String VIEW = "VIEWER";

    public static final String CHECK = "CHECKER";
    public static final String EDIT = "EDITOR";
    public static final String ADMINISTER = "ADMIN";

    public boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }

    /** This role and all that it includes. */
    public Set<String> names() {
        return Arrays.stream(values()).filter(this::includes).map(Enum::name).collect(Collectors.toSet());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
