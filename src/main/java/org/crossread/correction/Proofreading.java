package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor of the AP would say of a notice: a correction is called one, says what was wrong, does not play it down and blames
 * nobody. Words in quotation marks are somebody else's and are left alone.
 */
final class Proofreading {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*+”|\"[^\"]*+\"");
    /** AP Statement of News Values: "a correction must always be labeled a correction … we do not use euphemisms such as …". */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(clarif(?:y|ies|ied|ying|ications?)|recast(?:s|ing)?|fix(?:es|ing)?|changes)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOFT = Pattern.compile(
            "\\b(changed|fixed|updated?s?|updating|tweak\\w{0,3}|amended|adjusted|revised|reworded|rephrased|misspoke|slight(?:ly)?|minor)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLAME = Pattern.compile(
            "\\b(reporter|correspondent|stringer|intern|translators?|editing error|production error|an? editor"
                    + "|due to (?:an?|the|our) |was introduced by|blame[sd]?|the fault of|careless\\w{0,4}|sloppy)\\b",
            Pattern.CASE_INSENSITIVE);

    private Proofreading() {}

    /** Something that an editor would say, as advice beside the field; or that keeps the notice from being taken. */
    @TemplateData
    public record Remark(boolean refused, String words) {}

    /** A word that no notice may bear, as it stands there. */
    static Optional<String> forbidden(String notice) {
        return first(FORBIDDEN, unquoted(notice));
    }

    /**
     * Everything that there is to say.
     *
     * @param body the notice without its label
     * @param words what was wrong and what is right
     */
    static List<Remark> of(String body, Shortened words) {
        List<Remark> remarks = new ArrayList<>();
        String own = unquoted(body);
        first(FORBIDDEN, own).ifPresent(word -> remarks.add(new Remark(true, refusal(word))));
        first(SOFT, own)
                .ifPresent(word -> remarks.add(advice("“" + word + "” plays the error down: say what was wrong.")));
        first(BLAME, own)
                .ifPresent(word -> remarks.add(
                        advice("“" + word.strip() + "”: a correction says what was wrong, not whose fault it was.")));
        content(remarks, body, words);
        return remarks;
    }

    /** The same, with what becomes of a reason that no notice may bear. */
    static List<Remark> of(String body, Shortened words, String reason) {
        List<Remark> remarks = new ArrayList<>(of(body, words));
        forbidden(reason)
                .ifPresent(word ->
                        remarks.add(advice("The reason says “" + word + "” and is left out: say what was wrong.")));
        return remarks;
    }

    static String refusal(String word) {
        return "A notice does not say “" + word + "”: it is a correction. Say what was wrong and what is right.";
    }

    private static void content(List<Remark> remarks, String body, Shortened words) {
        int times = times(body, words.wrong());
        if (times == 0) {
            remarks.add(advice("It does not say what was wrong: “" + words.wrong() + "”."));
        } else if (times > 1 && times(words.right(), words.wrong()) == 0) {
            remarks.add(advice("It repeats the error: once is enough."));
        }
        if (times(body, words.right()) == 0) {
            remarks.add(advice("It does not say what is right: “" + words.right() + "”."));
        }
        if (!body.toLowerCase(Locale.ROOT).contains("paragraph")) {
            remarks.add(advice("It does not say in which paragraph."));
        }
    }

    private static Remark advice(String words) {
        return new Remark(false, words);
    }

    private static int times(String body, String words) {
        if (words.isEmpty()) {
            return 1;
        }
        int times = 0;
        for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + words.length())) {
            times++;
        }
        return times;
    }

    private static String unquoted(String notice) {
        return QUOTED.matcher(notice).replaceAll("“”");
    }

    private static Optional<String> first(Pattern pattern, String notice) {
        Matcher matcher = pattern.matcher(notice);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
