package org.crossread.check.name;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.Slot;
import org.crossread.text.Prose;
import org.crossread.text.Span;

/** How the names of people and companies are spelt. */
@Singleton
public class NameCheck implements Check<Name> {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Reading<Name>> read(Prose article, Context context) {
        List<CompanyNames.Mention> companies = CompanyNames.in(article);
        List<Reading<Name>> readings = new ArrayList<>();
        for (PersonNames.Mention person : PersonNames.in(article)) {
            if (companies.stream().noneMatch(company -> company.span().overlaps(person.span()))) {
                readings.add(reading(article, person.span(), person.name()));
            }
        }
        companies.forEach(company -> readings.add(reading(article, company.span(), company.name())));
        readings.sort(Comparator.comparing(Reading::span));
        return readings;
    }

    private static Reading<Name> reading(Prose article, Span span, Name name) {
        Slot slot = new Slot(name.kind(), "How is the name of " + name.asked() + " spelt?", 0);
        return new Reading<>(span, article.text().cut(span), name, slot);
    }

    @Override
    public Comparison compare(Name one, Name other) {
        return NameComparison.of(one, other);
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Name name) {
        return name.full();
    }

    @Override
    public Map<String, Object> fields(Name name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", name.kind());
        fields.put("full", name.full());
        if (name instanceof PersonName person) {
            fields.put("given", person.given());
            fields.put("surname", person.surname());
            fields.put("role", person.role());
        } else if (name instanceof CompanyName company) {
            fields.put("form", company.form());
        }
        return fields;
    }

    @Override
    public Severity severity(Name name) {
        return Severity.LOW;
    }
}
