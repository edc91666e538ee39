package org.crossread.check.name;

import jakarta.inject.Singleton;
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

/** How the names of people and companies are spelt. */
@Singleton
public class NameCheck implements Check<Name> {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Reading<Name>> read(Prose article, Context context) {
        return PersonNames.in(article).stream()
                .map(mention -> reading(article, mention))
                .toList();
    }

    private static Reading<Name> reading(Prose article, PersonNames.Mention mention) {
        Name name = mention.name();
        Slot slot = new Slot(name.kind(), "How is the name of " + name.asked() + " spelt?", 0);
        return new Reading<>(mention.span(), article.text().cut(mention.span()), name, slot);
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
