package org.crossread.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An outlet or agency that articles come from. */
@Entity
public class Source extends PanacheEntity {
    public String name;
    /** Whether others carry its texts. */
    public boolean agency;

    /** ISO 3166, such as {@code UA}. */
    public @Nullable String country;

    /** In which it appears, such as {@code en}. */
    public @Nullable String language;

    /** The language from which its texts are translated, where they all are. */
    public @Nullable String translatedFrom;

    /** The source of this name, or that into which it was merged. */
    public static Optional<Source> named(String name) {
        return Optional.ofNullable(named(java.util.List.of(name)).get(name));
    }

    /** Those of these names, or into which they were merged, by name. */
    static Map<String, Source> named(Collection<String> names) {
        Map<String, Source> sources = new HashMap<>();
        if (names.isEmpty()) {
            return sources;
        }
        SourceAlias.<SourceAlias>list("name in ?1", names).forEach(alias -> sources.put(alias.name, alias.source));
        Source.<Source>list("name in ?1", names).forEach(source -> sources.put(source.name, source));
        return sources;
    }

    static Source make(String name) {
        Source source = new Source();
        source.name = name;
        source.agency = Agencies.is(name);
        source.persist();
        return source;
    }
}
