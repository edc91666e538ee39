package org.crossread.check.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.language.Neighbours;
import org.crossread.check.language.Words;
import org.crossread.text.Clause;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a date: the event noun or verb that governs it.
 *
 * @param name the class of the event: {@code meeting}, {@code join}
 * @param question the question that the date answers
 */
record DateEvent(String name, String question) {
    static final DateEvent UNKNOWN = new DateEvent("", "When did it happen?");

    /** Verbs that say nothing of what happened: the noun beside them does. */
    private static final Set<String> LIGHT =
            Words.list("take took taken takes taking make made makes making have had has having be is are was were"
                    + " been being hold held holds holding begin began begins beginning begun start started starts"
                    + " starting end ended ends ending continue continued continues scheduled expected planned set"
                    + " due do did does done will would gave give given came come went go going get got based used"
                    + " involved related according following dated called proposed armed alleged named red hundred"
                    + " need indeed instead speed seed occurred happened conducted concluded resumed postponed"
                    + " delayed");

    private static final Pattern HELD_BY_DATE = Pattern.compile("^['’]s\\s");
    private static final Pattern DAY_OF =
            Pattern.compile("^,?\\s*(?:the|a)\\s(?:day|date|eve|month|year|week|anniversary)\\sof\\s");
    private static final Set<String> PREPOSITIONS =
            Words.list("on in since by until till before after during from of to and around about between at");
    private static final Pattern PLACE =
            Pattern.compile("^\\W*(?:\\w+\\s){0,2}?in\\s(?:the\\s)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)");
    private static final Set<String> RELATIVE = Words.list("that which who when where");
    private static final Set<String> OBJECTS = Words.list("demand reply agreement");
    private static final Set<String> TELEPHONE = Words.list("telephone phone video telephonic");
    private static final Set<String> PART = Words.list("the early late");

    private static final int REACH = 5;
    /** So many letters of a clause are shown on either side of what names its event. */
    private static final int SHOWN = 50;

    private static final int NEAR = 100;
    /** With so few words before it, a date stands at the front and what it dates follows. */
    private static final int FRONT = 3;

    String key() {
        return name.isEmpty() ? "event" : "event:" + name;
    }

    /** The event of a date that runs from start to end (UTF-16) of the clause's sentence. */
    static DateEvent at(DateSurroundings around, Clause clause, int start, int end) {
        String words = clause.sentence().words();
        String rest = words.substring(end, Math.min(words.length(), end + NEAR));
        boolean held =
                HELD_BY_DATE.matcher(rest).lookingAt() || DAY_OF.matcher(rest).lookingAt();
        boolean nounFollows = held || !prepositionBefore(around, clause, start);
        DateEvent near = nounFollows ? right(around, clause, end, REACH, true) : null;
        if (near != null && (held || adjacent(around, clause, end))) {
            return near;
        }
        DateEvent left = left(around, clause, start);
        DateEvent found = left == null ? right(around, clause, end, Integer.MAX_VALUE, false) : left;
        return found == null ? UNKNOWN : found;
    }

    private static boolean prepositionBefore(DateSurroundings around, Clause clause, int start) {
        int[] left = Neighbours.left(clause, start);
        boolean more = left.length > 1 && PART.contains(around.lower(left[0]));
        return left.length > 0 && PREPOSITIONS.contains(around.lower(left[more ? 1 : 0]));
    }

    /** Whether the very next word is an event noun: "the January meeting". */
    private static boolean adjacent(DateSurroundings around, Clause clause, int end) {
        int[] right = Neighbours.right(clause, end);
        return right.length > 0 && EventClasses.noun(around.lower(right[0]));
    }

    private static @Nullable DateEvent left(DateSurroundings around, Clause clause, int start) {
        int light = -1;
        int before = 0;
        for (int i : Neighbours.left(clause, start)) {
            before++;
            String name = around.event(i);
            if (name != null) {
                return spoken(name, around, i, clause);
            }
            if (light >= 0 && RELATIVE.contains(around.lower(i)) && (i == 0 || noun(around, i - 1) == null)) {
                break;
            }
            light = light < 0 && LIGHT.contains(around.lower(i)) ? i : light;
        }
        return light >= 0 && before > FRONT
                ? named(around.lower(light), around.tokens().get(light), clause)
                : null;
    }

    /** "Reiterated its demands on Friday": what happened then is that somebody spoke. */
    private static DateEvent spoken(String name, DateSurroundings around, int i, Clause clause) {
        if (OBJECTS.contains(name) && EventClasses.noun(around.lower(i))) {
            for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
                String verb = around.event(k);
                if (verb != null && verb.equals("statement")) {
                    return named(verb, around.tokens().get(k), clause);
                }
            }
        }
        return named(name, around.tokens().get(i), clause);
    }

    private static @Nullable DateEvent right(
            DateSurroundings around, Clause clause, int end, int reach, boolean nounsOnly) {
        int seen = 0;
        for (int i : Neighbours.right(clause, end)) {
            if (seen++ == reach) {
                return null;
            }
            String name = nounsOnly ? noun(around, i) : around.event(i);
            if (name != null) {
                return named(name, around.tokens().get(i), clause);
            }
        }
        return null;
    }

    private static @Nullable String noun(DateSurroundings around, int i) {
        return EventClasses.noun(around.lower(i)) ? around.event(i) : null;
    }

    /** The event that a token names; null where it names none. */
    static @Nullable String name(DateSurroundings around, int i) {
        String lower = around.lower(i);
        String known = LIGHT.contains(lower) ? null : EventClasses.of(lower);
        if (known != null) {
            return known.equals("meeting") && byTelephone(around, i) ? "call" : known;
        }
        boolean verb = lower.length() > 4
                && lower.endsWith("ed")
                && !LIGHT.contains(lower)
                && Character.isLowerCase(around.tokens().get(i).text().charAt(0));
        return verb ? lower.substring(0, lower.length() - 2) : null;
    }

    private static boolean byTelephone(DateSurroundings around, int i) {
        return i > 0 && TELEPHONE.contains(around.lower(i - 1)) || i > 1 && TELEPHONE.contains(around.lower(i - 2));
    }

    /** A few words on either side of a verb: a verb alone tells nobody who did what. */
    private static String around(Token verb, Clause clause) {
        String words = clause.sentence().words();
        int from = Math.max(clause.start(), verb.start() - SHOWN);
        int to = Math.min(clause.end(), verb.end() + SHOWN);
        int begin = from == clause.start() ? from : words.indexOf(' ', from) + 1;
        int end = to == clause.end() ? to : words.lastIndexOf(' ', to);
        String shown = words.substring(Math.min(begin, verb.start()), Math.max(end, verb.end()))
                .strip();
        return (begin > clause.start() ? "… " : "") + shown + (end < clause.end() ? " …" : "");
    }

    private static DateEvent named(String name, Token token, Clause clause) {
        String word = token.lower().toLowerCase(Locale.ROOT);
        if (!EventClasses.noun(word)) {
            return new DateEvent(name, "When was this: “" + around(token, clause) + "”?");
        }
        String words = clause.sentence().words();
        Matcher place = PLACE.matcher(words.substring(token.end(), Math.min(words.length(), token.end() + NEAR)));
        String where = place.find() ? " in " + place.group(1) : "";
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("sis");
        return new DateEvent(name, "When " + (plural ? "were" : "was") + " the " + word + where + "?");
    }
}
