package org.crossread.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.jspecify.annotations.Nullable;

/** What people tell about sources. */
@ApplicationScoped
public class Sources {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Audit audit;
    private final Event<SourceRenamed> renamed;

    Sources(Audit audit, Event<SourceRenamed> renamed) {
        this.audit = audit;
        this.renamed = renamed;
    }

    /** What is known of a source, as typed. */
    public record Known(String name, String country, String language, String translatedFrom, boolean agency) {}

    static Source source(long id) {
        return Source.<Source>findByIdOptional(id).orElseThrow(() -> Refusal.missing("source", id));
    }

    @Transactional
    public void change(long id, Known known, Person by) {
        Source source = source(id);
        String name = Field.line("name", known.name(), 200)
                .orElseThrow(() -> Refusal.invalid("name", "A source needs a name."));
        boolean other = !name.equals(source.name);
        if (other && Source.named(name).isPresent()) {
            throw Refusal.invalid("name", "There is a source of this name already. Merge the two instead.");
        }
        source.name = name;
        source.country = country(known.country());
        source.language = language("language", known.language());
        source.translatedFrom = language("translated", known.translatedFrom());
        source.agency = known.agency();
        audit.record(by, "changed", source, source.name);
        if (other) {
            renamed.fire(new SourceRenamed(source));
        }
    }

    private static @Nullable String country(String typed) {
        String country = typed.strip().toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            throw Refusal.invalid("country", "Write the country in two letters, such as UA for Ukraine.");
        }
        return country.isEmpty() ? null : country;
    }

    private static @Nullable String language(String field, String typed) {
        String language = typed.strip().toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            throw Refusal.invalid(field, "Write the language in two letters, such as en for English.");
        }
        return language.isEmpty() ? null : language;
    }

    /** Has one source be another from now on: its articles are the other's, and what comes under its name too. */
    @Transactional
    public Source merge(long id, long into, Person by) {
        Source source = source(id);
        Source other = source(into);
        if (id == into) {
            throw Refusal.invalid("into", "A source cannot be merged into itself. Choose another.");
        }
        Article.update("source = ?1 where source = ?2", other, source);
        SourceAlias.update("source = ?1 where source = ?2", other, source);
        other.agency |= source.agency;
        other.country = other.country == null ? source.country : other.country;
        other.language = other.language == null ? source.language : other.language;
        other.translatedFrom = other.translatedFrom == null ? source.translatedFrom : other.translatedFrom;
        String name = source.name;
        audit.record(by, "merged", source, name + " into " + other.name);
        source.delete();
        Source.flush();
        SourceAlias alias = new SourceAlias();
        alias.name = name;
        alias.source = other;
        alias.persist();
        renamed.fire(new SourceRenamed(other));
        return other;
    }
}
