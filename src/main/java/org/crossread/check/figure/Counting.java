package org.crossread.check.figure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.crossread.check.figure.Counted.Group;
import org.crossread.check.figure.Counted.Kind;
import org.crossread.check.language.Places;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts: the noun after it, the verb that tells what befell those counted, or the noun that it is said of ("the
 * toll rose to 120").
 */
final class Counting {
    /**
     * What is counted.
     *
     * @param group the newsroom class, or null
     * @param who the kind of people, empty where none are counted
     * @param head the noun as written, in small letters; empty where there is none
     * @param origin the countries that the noun phrase names
     * @param part whether they are some of a larger number
     * @param added whether they are added to others: "six others", "12 more"
     * @param end the token after the noun phrase
     */
    record Found(
            @Nullable Group group, String who, String head, Set<String> origin, boolean part, boolean added, int end) {
        static Found nobody(boolean part, int end) {
            return new Found(null, "", "", Set.of(), part, false, end);
        }

        boolean nothing() {
            return group == null && who.isEmpty() && head.isEmpty();
        }

        boolean status() {
            return group != null && group.kind() == Kind.STATUS;
        }
    }

    private static final Set<String> DETERMINERS =
            Words.list("the its his her their our my your these those all such a an");
    private static final Set<String> ADDED = Words.list("more other others additional further extra new");
    private static final Set<String> PASSIVE = Words.list(
            "were was have has had been being be are is got reportedly also feared believed confirmed reported "
                    + "left found presumed still listed declared already who then later "
                    + "slightly lightly seriously severely badly critically fatally");
    private static final Set<String> INTRANSITIVE = Words.list("died die perished drowned fled disappeared killed");
    private static final Set<String> STOPS =
            Words.list("in at by with from of on near for as that while after before when to and but");
    private static final int PHRASE = 6;
    private static final int CLAUSE = 10;

    private final Tokens tokens;
    private final Quantity quantity;
    private @Nullable Group group;
    private String who = "";
    private String head = "";
    private final Set<String> origin = new LinkedHashSet<>();
    private boolean part;
    private boolean added;
    private int end;

    private Counting(Tokens tokens, Quantity quantity) {
        this.tokens = tokens;
        this.quantity = quantity;
        this.end = quantity.to();
    }

    static Found of(Tokens tokens, Quantity quantity) {
        Counting counting = new Counting(tokens, quantity);
        counting.part = Parts.of(tokens, quantity);
        counting.added = tokens.is(quantity.from() - 1, "another", "other");
        counting.phrase();
        boolean people = counting.people();
        if (people && !counting.lives() && !counting.passive()) {
            counting.verb();
        }
        if (counting.plain()) {
            counting.subject();
        }
        boolean part = counting.part || Parts.among(tokens, counting.end);
        return new Found(
                counting.group,
                counting.who,
                counting.head,
                Set.copyOf(counting.origin),
                part,
                counting.added,
                counting.end);
    }

    /** Whether a status ("killed") can still be said of what was found. */
    private boolean people() {
        boolean status = group != null && group.kind() == Kind.STATUS;
        return !status && (!who.isEmpty() || head.isEmpty());
    }

    /** Nothing is told of those counted yet, or no more than that they are people. */
    private boolean plain() {
        return head.isEmpty() && group == null || group == Counted.PEOPLE;
    }

    private boolean lives() {
        Group found = Tolls.lives(tokens, quantity);
        if (found != null) {
            take(found);
            who = found.kind() == Kind.PERSON ? found.name() : who;
        }
        return found != null;
    }

    private void phrase() {
        int i = quantity.to();
        boolean hyphen = tokens.is(i, "-", "‑", "‐") && tokens.joined(i) && tokens.joined(i + 1);
        i = hyphen || tokens.is(i, "of") ? i + 1 : i;
        while (tokens.is(i, DETERMINERS) || tokens.is(i, ADDED)) {
            added |= tokens.is(i, ADDED)
                    && !tokens.is(i, "new")
                    && (!tokens.is(i, "more") || Counted.known(tokens.word(i + 1)));
            i++;
        }
        int last = hyphen ? i + 1 : i + PHRASE;
        while (i < last && tokens.isWord(i) && !number(i) && word(i)) {
            i += tokens.is(i + 1, ".") && tokens.is(i, "u.s") ? 2 : 1;
        }
        if (hyphen && head.isEmpty() && tokens.isWord(last - 1)) {
            head = tokens.word(last - 1);
            end = last;
        }
    }

    /** "Five of the three-ton trucks": the next number is another. */
    private boolean number(int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        return Cardinals.isWord(hyphen > 0 ? word.substring(0, hyphen) : word) && !word.equals("one");
    }

    /** Takes one word of the noun phrase; false where the phrase is over. */
    private boolean word(int i) {
        String word = tokens.word(i);
        if (head.isEmpty()
                && tokens.isCapitalised(i)
                && Places.country(tokens.written(i)) != null
                && Counted.person(tokens.written(i)) == null) {
            country(i);
            return true;
        }
        if (Words.isStop(word) || word.endsWith("'s") || word.endsWith("'")) {
            return word.endsWith("'s") && head.isEmpty();
        }
        Group found = Counted.noun(word);
        String person = Counted.person(tokens.written(i));
        country(i);
        if (found != null && found.kind() == Kind.STATUS) {
            return status(found, i);
        }
        boolean adjective = tokens.isCapitalised(i) && Places.isAdjective(tokens.written(i)) && person == null;
        boolean plural =
                word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3 && !adjective;
        if (found == null && person == null && !plural) {
            return alone(i, word);
        }
        boolean verb = !head.isEmpty() && found == null && person == null;
        if (verb) {
            return false;
        }
        boolean status = group != null && group.kind() == Kind.STATUS;
        group = status ? group : found;
        boolean known = word.equals("members") && !who.isEmpty();
        who = known ? who : person == null ? status ? who : "" : person;
        head = word;
        end = i + 1;
        return true;
    }

    private boolean status(Group found, int i) {
        if (!head.isEmpty() && who.isEmpty() && group == null) {
            return false;
        }
        if (!head.isEmpty() && who.isEmpty() && group != null && group.kind() != Kind.STATUS) {
            return false;
        }
        group = found;
        who = who.isEmpty() ? "people" : who;
        head = head.isEmpty() ? tokens.word(i) : head;
        end = i + 1;
        return true;
    }

    /** A word that is neither plural nor known: an adjective before the head, or the only word there is. */
    private boolean alone(int i, String word) {
        if (!head.isEmpty()) {
            return false;
        }
        boolean only = i == quantity.to()
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("ly")
                && word.indexOf('-') < 0
                && !tokens.isCapitalised(i)
                && (!tokens.isWord(i + 1) || Words.isStop(tokens.word(i + 1)));
        if (only) {
            head = word;
            end = i + 1;
        }
        return true;
    }

    private void country(int i) {
        String country = tokens.isCapitalised(i) ? Places.country(tokens.written(i)) : null;
        if (country != null) {
            origin.add(country);
        }
    }

    /** "120 people were killed", "120 people in the city have died". */
    private boolean passive() {
        int from = aside(end);
        for (int i = from; i < from + CLAUSE; i++) {
            String word = tokens.word(i);
            if (!tokens.isWord(i)
                    || word.equals("and")
                    || word.equals("but")
                    || word.equals("after")
                    || word.equals("when")) {
                return false;
            }
            Group found = Counted.verb(word);
            boolean said = i > end && tokens.is(i - 1, PASSIVE) || tokens.is(i, INTRANSITIVE);
            if (found != null && said) {
                take(found);
                return true;
            }
            Group noun = tokens.is(i - 1, PASSIVE) && i > end ? Counted.noun(word) : null;
            if (noun != null && noun.kind() == Kind.STATUS && !word.endsWith("s")) {
                take(noun);
                return true;
            }
        }
        return false;
    }

    /** Steps over ", including two children," and the like. */
    private int aside(int i) {
        for (int k = i + 1; tokens.is(i, ",") && k < i + CLAUSE; k++) {
            if (tokens.is(k, ",")) {
                return k + 1;
            }
        }
        return i;
    }

    /** "killing 120 people", "injured 30", "left 13,000 dead". */
    private void verb() {
        for (int i = quantity.from() - 1; i >= 0 && i > quantity.from() - PHRASE; i--) {
            boolean joint = tokens.is(i, "and") || tokens.is(i, "or");
            if (!tokens.isWord(i) || tokens.is(i, STOPS) && !joint) {
                return;
            }
            Group found = Counted.verb(tokens.word(i));
            if (found != null) {
                take(found);
                return;
            }
        }
    }

    private void take(Group found) {
        group = found;
        who = who.isEmpty() ? "people" : who;
    }

    private void subject() {
        Group found = Tolls.subject(tokens, quantity, group != null);
        if (found != null) {
            group = found;
            who = found.kind() == Kind.STATUS ? "people" : found.kind() == Kind.PERSON ? found.name() : "";
            head = found.name();
        }
    }
}
