package org.crossread.search;

import java.util.Map;

/** How pages name what the index keeps. */
final class Labels {
    private static final Map<String, String> STATES = Map.of(
            "read", "Read",
            "aside", "Set aside",
            "foreign", "Other language",
            "open", "Open",
            "decided", "Decided",
            "corrected", "Corrected",
            "proposed", "Proposed",
            "returned", "Returned",
            "published", "Published");

    private Labels() {}

    static String state(String id) {
        return STATES.getOrDefault(id, id);
    }

    static String of(Facet.Name facet, String id, Map<String, String> sources) {
        return switch (facet) {
            case TYPE -> Type.of(id).map(Type::label).orElse(id);
            case STATE -> state(id);
            case SOURCE -> sources.getOrDefault(id, "Source " + id);
            case KIND -> id;
        };
    }
}
