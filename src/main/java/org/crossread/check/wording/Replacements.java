package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Vocabulary;
import org.crossread.check.language.Words;
import org.crossread.check.wording.Replacement.Run;

/** Looks for what got replaced between two versions of a sentence: a number, a day, a name, a word by its opposite. */
final class Replacements {
    private static final double ALIKE = 0.45;
    private static final double NAMES_ALIKE = 0.52;
    /** Times and directions that a report names in passing. */
    private static final Set<String> POINTS =
            Words.list("morning evening night day dawn dusk summer winter north south east west left right early late");

    private static final Set<String> TITLES = Words.list(
            "president minister ministry office court agency bureau committee council party government department commission police"
                    + " university institute association union federation state states city region district county province mr mrs ms dr"
                    + " prime foreign secretary general chief director chairman head league cup championship world national international"
                    + " news media group company corporation bank street river sea island islands army navy force forces air public security"
                    + " supreme federal central former deputy senior vice professor sir lord king queen prince pope saint st day games the of admiral rear major captain sergeant colonel lieutenant commander commissioner coach spokesman spokeswoman"
                    + " spokesperson justice judge magistrate attorney governor mayor ambassador republic team club fleet center centre board fund act law"
                    + " treaty agreement south north east west southern northern eastern western great new united national republican democratic");

    private final Pairing pairing;
    private final boolean strictly;

    Replacements(Pairing pairing) {
        this.pairing = pairing;
        this.strictly = pairing.versions();
    }

    /** Those around which enough of the sentences agrees. */
    List<Replacement> sure() {
        return all().stream().filter(this::sure).toList();
    }

    /** The less of the sentences agrees, the more must agree around what got replaced. */
    private boolean sure(Replacement replacement) {
        double agreement = pairing.agreement(replacement.weight());
        double alike = replacement.kind() == Replacement.Kind.NAME ? NAMES_ALIKE : ALIKE;
        return agreement >= alike && agreement + replacement.locally() >= replacement.kind().least;
    }

    List<Replacement> all() {
        List<Replacement> found = new ArrayList<>();
        values(found);
        names(found);
        opposites(found);
        return found;
    }

    private void values(List<Replacement> found) {
        for (int i = 0; i < pairing.one().size(); i++) {
            int best = -1;
            for (int j = 0; pairing.freeInOne(i) && j < pairing.other().size(); j++) {
                boolean replaced = pairing.freeInOther(j) && valued(i, j);
                best = replaced && (best < 0 || context(i, j) > context(i, best)) ? j : best;
            }
            if (best >= 0) {
                boolean calendar = pairing.one().get(i).is(Word.Kind.CALENDAR);
                add(found, calendar ? Replacement.Kind.CALENDAR : Replacement.Kind.NUMBER, i, best);
            }
        }
    }

    private void add(List<Replacement> found, Replacement.Kind kind, int i, int j) {
        Word one = pairing.one().get(i);
        Word other = pairing.other().get(j);
        found.add(new Replacement(
                kind,
                new Run(i, i + 1),
                new Run(j, j + 1),
                one.weight() + other.weight(),
                pairing.locally(i, i + 1, j, j + 1),
                strictly));
    }

    private int context(int i, int j) {
        return pairing.context(i, i + 1, j, j + 1);
    }

    private boolean valued(int i, int j) {
        Word one = pairing.one().get(i);
        Word other = pairing.other().get(j);
        if (one.is(Word.Kind.CALENDAR) || other.is(Word.Kind.CALENDAR)) {
            return one.is(Word.Kind.CALENDAR)
                    && other.is(Word.Kind.CALENDAR)
                    && (one.lower().endsWith("day") == other.lower().endsWith("day"));
        }
        boolean sure = one.is(Word.Kind.NUMBER) && other.is(Word.Kind.NUMBER);
        return counts(one) && counts(other) && (sure || pairing.inPlace(i, j)) && otherValue(one, other);
    }

    private static boolean counts(Word word) {
        return word.is(Word.Kind.NUMBER) || word.is(Word.Kind.ONE);
    }

    private boolean otherValue(Word one, Word other) {
        return one.number() == null || other.number() == null || one.number().contradicts(other.number(), strictly);
    }

    private void opposites(List<Replacement> found) {
        for (int i = 0; i < pairing.one().size(); i++) {
            for (int j = 0; pairing.freeInOne(i) && j < pairing.other().size(); j++) {
                Word one = pairing.one().get(i);
                Word other = pairing.other().get(j);
                if (pairing.freeInOther(j) && one.opposes(other) && placed(i, j)) {
                    add(found, Replacement.Kind.OPPOSITE, i, j);
                }
            }
        }
    }

    /** Words that have many uses must stand in the very same place. */
    private boolean placed(int i, int j) {
        boolean light = POINTS.contains(pairing.one().get(i).lower())
                || pairing.one().get(i).is(Word.Kind.LIGHT)
                || pairing.other().get(j).is(Word.Kind.LIGHT);
        return light ? pairing.inPlace(i, j) : context(i, j) >= 1;
    }

    private void names(List<Replacement> found) {
        List<Run> ones = runs(pairing.one(), true);
        List<Run> others = ones.isEmpty() ? List.of() : runs(pairing.other(), false);
        boolean only = ones.size() == 1 && others.size() == 1;
        for (Run one : ones) {
            for (Run other : others) {
                boolean sure = (sure(pairing.one(), one) || sure(pairing.other(), other))
                        && describes(pairing.one(), one) == describes(pairing.other(), other);
                int context = pairing.context(one.from(), one.to(), other.from(), other.to());
                if (sure && context >= (only ? 1 : 2)) {
                    double weight = one.to() - one.from() + other.to() - other.from();
                    found.add(new Replacement(
                            Replacement.Kind.NAME,
                            one,
                            other,
                            weight,
                            pairing.locally(one.from(), one.to(), other.from(), other.to()),
                            strictly));
                }
            }
        }
    }

    /** "American" never stands where "Moscow" does. */
    private static boolean describes(List<Word> words, Run run) {
        return Places.isAdjective(words.get(run.to() - 1).text());
    }

    /** A name that is more than ordinary words with capitals. */
    private static boolean sure(List<Word> words, Run run) {
        return words.subList(run.from(), run.to()).stream()
                .anyMatch(w -> w.is(Word.Kind.NAME) && (Places.fold(w.text()) != null || !Vocabulary.knows(w.lower())));
    }

    /** Names, or what is left of them, of which nothing stands in the other version. */
    private List<Run> runs(List<Word> words, boolean first) {
        List<Word> against = first ? pairing.other() : pairing.one();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int to = i;
            while (to < words.size()
                    && absent(words, to, first)
                    && (to == i || words.get(to).token() == words.get(to - 1).next())) {
                to++;
            }
            if (to > i) {
                List<Word> run = words.subList(i, to);
                boolean titles = run.stream().allMatch(w -> TITLES.contains(w.lower()));
                if (!titles && !abbreviated(run, against) && !fuller(words, i, to, first)) {
                    runs.add(new Run(i, to));
                }
            }
            i = Math.max(to, i + 1);
        }
        return runs;
    }

    /** Whether it is only what one version adds to a name that both have: "Antony" to "Blinken". */
    private boolean fuller(List<Word> words, int from, int to, boolean first) {
        return to == from + 1 && shared(words, to, first);
    }

    private boolean shared(List<Word> words, int at, boolean first) {
        if (at == 0 || at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        return words.get(at - 1).next() == word.token()
                && word.is(Word.Kind.NAME)
                && !TITLES.contains(word.lower())
                && Places.fold(word.text()) == null
                && pairing.partnerOf(at, first) >= 0;
    }

    /** A capital stands for its country, unless both are named. */
    private boolean absent(List<Word> words, int at, boolean first) {
        Word word = words.get(at);
        boolean free = first ? pairing.freeInOne(at) : pairing.freeInOther(at);
        if (!word.named() || !free) {
            return false;
        }
        boolean city =
                Places.fold(word.text()) != null && !Places.isCountry(word.text()) && !Places.isAdjective(word.text());
        for (Word there : first ? pairing.other() : pairing.one()) {
            if (city ? there.text().equals(word.text()) : Pairing.same(word, there)) {
                return false;
            }
        }
        return true;
    }

    /** "European Central Bank" and "ECB". */
    private static boolean abbreviated(List<Word> name, List<Word> sentence) {
        List<Word> against =
                sentence.stream().filter(word -> !word.is(Word.Kind.LIGHT)).toList();
        String initials = initials(name);
        for (int j = 0; j < against.size(); j++) {
            String there = against.get(j).text().replace(".", "");
            if (name.size() > 1 && there.length() > 1 && (initials.endsWith(there) || initials.startsWith(there))) {
                return true;
            }
            String own = name.get(0).text().replace(".", "");
            boolean acronym = own.length() > 1 && own.chars().allMatch(Character::isUpperCase);
            if (acronym && against.get(j).is(Word.Kind.NAME)) {
                String theirs = initials(against.subList(j, Math.min(against.size(), j + own.length())));
                if (theirs.equals(own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String initials(List<Word> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(w -> initials.append(Character.toUpperCase(w.text().charAt(0))));
        return initials.toString();
    }
}
