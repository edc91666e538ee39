package org.crossread.search;

import java.util.List;
import java.util.Optional;

/** What can be found. */
enum Type {
    ARTICLE("a", "articles", "Articles", "Article"),
    STATEMENT("s", "statements", "Statements", "Statement"),
    CONFLICT("c", "conflicts", "Conflicts", "Conflict"),
    CORRECTION("k", "corrections", "Corrections", "Correction");

    private final String letter;
    private final String id;
    private final String label;
    private final String one;

    Type(String letter, String id, String label, String one) {
        this.letter = letter;
        this.id = id;
        this.label = label;
        this.one = one;
    }

    /** How the numbers of its entries begin in the index. */
    String letter() {
        return letter;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String one() {
        return one;
    }

    static Optional<Type> of(String id) {
        return List.of(values()).stream().filter(type -> type.id.equals(id)).findFirst();
    }
}
