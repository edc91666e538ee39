package org.crossread.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.check.language.Places;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Words;
import org.crossread.check.quote.Speakers;
import org.crossread.check.quote.SpeechVerb;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** One sentence gone through for names. */
final class NameScan {
    private static final Set<String> TITLES = Words.list("mr mrs ms dr sir lord sen gen rep gov col");
    private static final Set<String> GIVEN = Rows.of("given-names.csv").stream()
            .map(row -> Spelling.sound(row.get(0)))
            .collect(Collectors.toSet());
    private static final Set<String> NO_NAMES = Words.list(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                    + " august september october november december street avenue road square park river lake mount mountain"
                    + " sea ocean bay gulf island islands bridge tower airport station stadium palace castle cathedral"
                    + " museum prize award cup games day act bill treaty accord accords agreement plan times post journal"
                    + " tribune herald guardian telegraph news television radio press media inc corp ltd co plc llc gmbh ag"
                    + " sa democrats republicans north south east west northern southern eastern western new san santa los"
                    + " las great middle central united royal national international federal high red white black green blue"
                    + " holy wall easter christmas summit talks meeting crisis war championship festival theatre theater"
                    + " college academy library centre center building hotel valley county city town village province"
                    + " district region the a an and but in on at after before when while if as it he she they we you his"
                    + " her their our its this that these those there for from with by what why how who where no not yes now"
                    + " then also still both all some many most one two three i mr mrs");

    /** What only people do, and what is only done to them. */
    private static final Set<String> DOES = Words.list(
            "said says told spoke met arrived resigned died tweeted denied apologised apologized testified pleaded smiled retired flew");

    private static final Set<String> DONE_TO = Words.list(
            "arrested sentenced jailed convicted acquitted met elected appointed told accused charged thanked praised succeeded replaced");

    private static final Trait<Boolean> GIVEN_NAME =
            new Trait<>(token -> token.text().length() > 1 && GIVEN.contains(Spelling.sound(first(token.text()))));

    private final Sentence sentence;
    private final List<Token> tokens;

    NameScan(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    List<PersonNames.Mention> mentions() {
        List<PersonNames.Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int to = end(i);
            if (to > i) {
                PersonNames.Mention mention = mention(i, to);
                if (mention != null) {
                    found.add(mention);
                }
                i = to - 1;
            }
        }
        return found;
    }

    /** Where the run of name words ends that starts here. */
    private int end(int from) {
        int to = from;
        int last = from;
        while (to < tokens.size() && to - from < 8) {
            if (isNameWord(to)) {
                last = to + 1;
            } else if (to == from || !joins(to)) {
                break;
            }
            to++;
        }
        return last;
    }

    private boolean joins(int i) {
        boolean initial =
                tokens.get(i).text().equals(".") && tokens.get(i - 1).text().length() == 1;
        return initial || Speakers.isParticle(tokens.get(i).text());
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (!token.isCapitalised() || NO_NAMES.contains(lower) || Roles.isTitle(token) || Roles.isBody(token)) {
            return false;
        }
        boolean acronym =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean named =
                isGiven(token) && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        boolean surname =
                i > 0 && isGiven(tokens.get(i - 1)) && tokens.get(i - 1).isCapitalised();
        return !acronym && !lower.endsWith("'s") && (named || surname || Places.fold(token) == null) || possessive(i);
    }

    /** "Lavrov's": the name is possessed, its last word all the same. */
    private boolean possessive(int i) {
        String text = tokens.get(i).text();
        String bare = Words.unowned(text);
        return !bare.equals(text) && Places.fold(bare) == null && !Roles.isTitle(bare) && !Roles.isBody(bare);
    }

    private PersonNames.@Nullable Mention mention(int from, int to) {
        boolean bound = to < tokens.size() && tokens.get(to).isCapitalised() || from > 0 && isOf(from - 1);
        String role = role(from);
        boolean single = to - from == 1;
        boolean placed = from > 0 && tokens.get(from - 1).is("of", "in", "at", "from", "to");
        boolean reason = titled(from)
                || single && !placed && actsAlone(from, to)
                || !single && (givenName(from) || beside(from, to) || !placed && (apposed(to) || speaks(from, to)));
        if (bound && role.isEmpty() || !reason) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = Words.unowned(tokens.get(i).text());
            if (word.equals(".")) {
                words.set(words.size() - 1, words.get(words.size() - 1) + ".");
            } else {
                words.add(word);
            }
        }
        int end = tokens.get(to - 1).end()
                - (tokens.get(to - 1).text().length()
                        - words.get(words.size() - 1).length());
        return new PersonNames.Mention(sentence.span(tokens.get(from).start(), end), PersonName.of(words, role));
    }

    private boolean isOf(int i) {
        String lower = tokens.get(i).lower();
        return lower.equals("the")
                || lower.equals("of") && i > 0 && tokens.get(i - 1).isCapitalised();
    }

    private boolean givenName(int i) {
        String word = tokens.get(i).text();
        return isGiven(tokens.get(i))
                || word.length() == 1 && tokens.get(i + 1).text().equals(".");
    }

    private boolean titled(int from) {
        int i = from > 0 && tokens.get(from - 1).text().equals(".") ? from - 2 : from - 1;
        if (i > 0 && tokens.get(i).text().equals(",")) {
            return Roles.isPerson(tokens.get(i - 1)) && to2(from);
        }
        return i >= 0 && isTitle(i);
    }

    private boolean isTitle(int i) {
        String lower = tokens.get(i).lower();
        return Roles.isPerson(lower) && !lower.endsWith("s") || TITLES.contains(lower);
    }

    /** "Antony Blinken and Sergueï Lavrov": who is joined with a person is one. */
    private boolean beside(int from, int to) {
        boolean after = from > 2 && tokens.get(from - 1).lower().equals("and") && isFullName(from - 3);
        boolean before = to + 2 < tokens.size() && tokens.get(to).lower().equals("and") && isFullName(to + 1);
        return after || before;
    }

    private boolean isFullName(int i) {
        return isGiven(tokens.get(i)) && isNameWord(i) && isNameWord(i + 1);
    }

    private boolean to2(int from) {
        return end(from) > from + 1;
    }

    /** "Tatiana Weber, head of …": what the person does follows. */
    private boolean apposed(int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
            return false;
        }
        for (int i = to + 1;
                i < Math.min(tokens.size(), to + 7) && tokens.get(i).isWord();
                i++) {
            if (Roles.isPerson(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(int from, int to) {
        String next = to < tokens.size() ? tokens.get(to).lower() : "";
        String last = from > 0 ? tokens.get(from - 1).lower() : "";
        SpeechVerb after = to < tokens.size() ? SpeechVerb.of(tokens.get(to)) : null;
        SpeechVerb before = from > 0 ? SpeechVerb.of(tokens.get(from - 1)) : null;
        return after != null && after.form() == SpeechVerb.Form.PAST
                || before != null && before.verb().equals("say")
                || DOES.contains(next)
                || DONE_TO.contains(last);
    }

    /** A surname alone, as headlines and short reports have it: "Okoro said", "the court sentenced Okoro". */
    private boolean actsAlone(int from, int to) {
        Token token = tokens.get(from);
        boolean opens = from == 0 && (token.text().endsWith("s") || Words.isStop(token));
        boolean rest = from > 0
                && tokens.get(from - 1).isCapitalised()
                && !NO_NAMES.contains(tokens.get(from - 1).lower())
                && !Roles.isTitle(tokens.get(from - 1));
        return token.text().length() > 2 && !opens && !rest && !Speakers.isCompany(token.text()) && speaks(from, to);
    }

    /** The office beside the name: the titles before it, with the country that they belong to. */
    private String role(int from) {
        int i = from - 1;
        while (i >= 0
                && (tokens.get(i).text().equals(",") || tokens.get(i).text().equals("."))) {
            i--;
        }
        List<String> words = new ArrayList<>();
        while (i >= 0
                && words.size() < 5
                && (Roles.isTitle(tokens.get(i))
                        || tokens.get(i).lower().equals("of")
                        || Places.country(tokens.get(i).text()) != null)
                && !Words.isStop(tokens.get(i).text().replace("of", "x"))) {
            String country = Places.country(tokens.get(i).text());
            words.add(0, country != null ? country : tokens.get(i).lower());
            i--;
        }
        boolean office = words.stream().anyMatch(Roles::isPerson)
                && !words.get(words.size() - 1).equals("of");
        return office ? String.join(" ", words) : "";
    }

    /** Whether it is a given name in any spelling: "Serhii" sounds like "Sergei" only to those who know, "Sergey" to all. */
    private static boolean isGiven(Token word) {
        return GIVEN_NAME.of(word);
    }

    private static String first(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? word : word.substring(0, hyphen);
    }
}
