package org.crossread.check.name;

import java.util.List;

/**
 * The name of a company as one article writes it.
 *
 * @param full as written: "Nordhaven Shipping plc"
 * @param words the words that tell it from other companies, in small letters without marks: "nordhaven", "shipping"
 * @param branch what stands in brackets, mostly a country; empty where nothing does
 * @param form the kind of its legal form, which is the same for all languages: "shares" for plc, AG, S.A. …; empty where none is given
 */
public record CompanyName(String full, List<String> words, String branch, String form) implements Name {
    public CompanyName {
        words = List.copyOf(words);
    }

    /** A name that stands by itself, with or without a legal form. */
    public static CompanyName of(String written) {
        return LegalForms.parse(written);
    }

    @Override
    public String kind() {
        return "company";
    }

    @Override
    public String asked() {
        return full;
    }
}
