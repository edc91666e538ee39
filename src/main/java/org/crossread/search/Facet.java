package org.crossread.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;

/** One way of choosing among what was found, with how much each choice leaves. */
@TemplateData
public record Facet(String name, String label, List<Choice> choices) {

    /**
     * A choice.
     *
     * @param href where it leads; for one that is chosen, back
     */
    @TemplateData
    public record Choice(String id, String label, long count, String href, boolean chosen) {}

    /** The facets, as addresses and the index name them. */
    enum Name {
        TYPE("type", "What"),
        KIND("kinds", "Kind"),
        SOURCE("sources", "Source"),
        STATE("state", "State");

        private final String field;
        private final String label;

        Name(String field, String label) {
            this.field = field;
            this.label = label;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        String field() {
            return field;
        }

        String label() {
            return label;
        }
    }

    public boolean isChosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
