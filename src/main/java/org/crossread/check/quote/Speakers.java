package org.crossread.check.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Words;
import org.crossread.check.quote.Speaker.Kind;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a speaker ("US Secretary of State Antony Blinken") into who it is ("Antony Blinken", blinken). */
public final class Speakers {
    private static final Set<String> PARTICLES =
            Words.list("de da do dos del della der den di du la le van von bin ibn al el ben abu ter ten zu af y");
    private static final Set<String> PRONOUNS = Words.list("he she they it who which one");
    private static final Set<String> LINKS = Words.list("of for at in from with by on to");
    private static final Set<String> COMPANIES = Words.list(
            "google apple microsoft amazon facebook meta twitter tesla boeing airbus toyota samsung gazprom rosneft netflix intel reuters bloomberg"
                    + " interfax tass xinhua anadolu congress parliament pentagon treasury interpol europol eurostat greenpeace"
                    + " oxfam unicef unesco labour tories democrats republicans conservatives islamists westerners europeans americans"
                    + " brussels washington kremlin west east senate bundestag duma knesset sinn shell chevron exxon volkswagen siemens"
                    + " nokia sony honda nissan renault ryanair lufthansa pfizer moderna astrazeneca uber airbnb spotify walmart ikea");

    private Speakers() {}

    /** Whether it is a company or body known by one word, that speaks and acts as a person does. */
    public static boolean isCompany(String word) {
        return COMPANIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Who the words name; {@link Speaker#NOBODY} where they name no speaker at all. */
    static Speaker of(List<Token> phrase) {
        List<Token> words = trimmed(phrase);
        if (words.isEmpty() || LINKS.contains(words.get(words.size() - 1).lower())) {
            return Speaker.NOBODY;
        }
        if (words.size() == 1 && PRONOUNS.contains(words.get(0).lower())) {
            return new Speaker(words.get(0).lower(), "", Kind.PRONOUN);
        }
        boolean article = words.get(0).lower().equals("the");
        List<Token> bare = article ? words.subList(1, words.size()) : words;
        Speaker institution = bare.isEmpty() ? Speaker.NOBODY : institution(bare, article);
        if (institution != null) {
            return institution;
        }
        List<Token> name = name(words);
        if (name != null) {
            String surname = Spelling.fold(name.get(name.size() - 1).text());
            return new Speaker(text(name), surname, Kind.PERSON);
        }
        boolean named = bare.stream().allMatch(t -> t.isCapitalised() || LINKS.contains(t.lower()));
        return named && !Roles.isPerson(bare.get(bare.size() - 1))
                ? new Speaker(text(bare), Spelling.fold(text(bare)), Kind.INSTITUTION)
                : role(words);
    }

    private static Speaker role(List<Token> words) {
        Token first = words.get(0);
        boolean known = words.stream()
                .anyMatch(t ->
                        Roles.isPerson(t) || Roles.isBody(t) || t.isCapitalised() && (t != first || !Words.isStop(t)));
        boolean small = Words.isStop(first) || Roles.isPerson(first) && Places.fold(first) == null;
        String display = text(words);
        return known ? new Speaker(small ? decapitalised(display) : display, "", Kind.ROLE) : Speaker.NOBODY;
    }

    private static String decapitalised(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** A country by any of its names, with what belongs to it: "the Kremlin", "Russian Foreign Ministry". */
    private static @Nullable Speaker institution(List<Token> words, boolean article) {
        String display = text(words);
        String whole = Places.fold(display);
        if (whole != null && article && Places.isAdjective(display) && !display.endsWith("s")) {
            return new Speaker("the " + display, "", Kind.ROLE);
        }
        if (whole != null) {
            return new Speaker(display, Spelling.fold(whole), Kind.INSTITUTION);
        }
        String country = Places.country(Words.unowned(words.get(0).text()));
        Token last = words.get(words.size() - 1);
        if (country != null && Roles.isBody(last) && words.size() > 1) {
            return new Speaker(
                    display, Spelling.fold(country + " " + text(words.subList(1, words.size()))), Kind.INSTITUTION);
        }
        return null;
    }

    /** The capitalised words at the end, after the last title, body or country; null where they are no person's name. */
    private static @Nullable List<Token> name(List<Token> words) {
        int start = words.size();
        while (start > 0 && belongs(words, start - 1)) {
            start--;
        }
        while (start < words.size()
                && PARTICLES.contains(words.get(start).lower())
                && !words.get(start).isCapitalised()) {
            start++;
        }
        List<Token> name = words.subList(start, words.size());
        boolean linked = start > 0 && LINKS.contains(words.get(start - 1).lower());
        if (name.isEmpty() || name.size() > 5 || linked) {
            return null;
        }
        String last = name.get(name.size() - 1).text();
        boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)) && name.size() == 1;
        boolean company =
                name.size() == 1 && (COMPANIES.contains(last.toLowerCase(Locale.ROOT)) || theBefore(words, start));
        return acronym || company ? null : name;
    }

    private static boolean theBefore(List<Token> words, int start) {
        return start == 1 && words.get(0).lower().equals("the");
    }

    private static boolean belongs(List<Token> words, int i) {
        Token token = words.get(i);
        if (PARTICLES.contains(token.lower())) {
            return i + 1 < words.size();
        }
        boolean name = token.isCapitalised() && !Roles.isTitle(token) && !Roles.isBody(token);
        boolean initial =
                token.text().equals(".") && i > 0 && words.get(i - 1).text().length() == 1;
        return initial || name && Places.fold(token) == null;
    }

    /** Without article in front and estimates behind. */
    private static List<Token> trimmed(List<Token> phrase) {
        int from = 0;
        int to = phrase.size();
        while (to - from > 1
                && Roles.isEstimate(phrase.get(to - 1).text())
                && phrase.get(to - 2).isCapitalised()) {
            to--;
        }
        return phrase.subList(from, to);
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** The words as written; a lost space before a possessive is not mended. */
    private static String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i > 0 && words.get(i).start() > words.get(i - 1).end();
            text.append(apart ? " " : "").append(words.get(i).text());
        }
        return Words.unowned(text.toString());
    }
}
