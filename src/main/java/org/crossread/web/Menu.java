package org.crossread.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.function.Predicate;

/** The main menu: to everyone what they may open. */
enum Menu {
    STORIES("/stories", "Stories", "VIEWER"),
    QUEUE("/queue", "Queue", "CHECKER"),
    CORRECTIONS("/corrections", "Corrections", "CHECKER"),
    IMPORT("/import", "Import", "CHECKER"),
    COMPARE("/compare", "Compare", "VIEWER"),
    OVERVIEW("/overview", "Overview", "VIEWER"),
    PUBLISHED("/published", "Published", ""),
    CHECKS("/checks", "Checks", ""),
    PEOPLE("/people", "People", "ADMIN"),
    AUDIT("/audit", "Audit", "ADMIN"),
    UPKEEP("/upkeep", "Upkeep", "ADMIN");

    private final String path;
    private final String label;
    private final String role;

    Menu(String path, String label, String role) {
        this.path = path;
        this.label = label;
        this.role = role;
    }

    /** One line of the menu. */
    @TemplateData
    public record Entry(String path, String label, boolean current) {}

    static List<Entry> of(String here, Predicate<String> has) {
        return List.of(values()).stream()
                .filter(item -> item.role.isEmpty() || has.test(item.role))
                .map(item -> new Entry(item.path, item.label, item.holds(here)))
                .toList();
    }

    private boolean holds(String here) {
        return here.equals(path) || here.startsWith(path + "/");
    }
}
