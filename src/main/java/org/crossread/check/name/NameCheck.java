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

/** How the names of people are spelt. */
@Singleton
public class NameCheck implements Check<PersonName> {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Reading<PersonName>> read(Prose article, Context context) {
        return PersonNames.in(article).stream()
                .map(mention -> reading(article, mention))
                .toList();
    }

    private static Reading<PersonName> reading(Prose article, PersonNames.Mention mention) {
        PersonName name = mention.name();
        Slot slot = new Slot(name.key(), "How is the name of " + name.surname() + " spelt?", 0);
        return new Reading<>(mention.span(), article.text().cut(mention.span()), name, slot);
    }

    @Override
    public Comparison compare(PersonName one, PersonName other) {
        return NameComparison.of(one, other);
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(PersonName name) {
        return name.full();
    }

    @Override
    public Map<String, Object> fields(PersonName name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("full", name.full());
        fields.put("given", name.given());
        fields.put("surname", name.surname());
        fields.put("role", name.role());
        return fields;
    }

    @Override
    public Severity severity(PersonName name) {
        return Severity.LOW;
    }
}
