package org.crossread.check.translation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** A stop inside a phrase, left where a link or line stood, so that the sentence goes on in small letters; and doubled stops. */
final class BrokenSentences implements Trace {
    private static final Pattern LOWER_CASE_AFTER_STOP = Pattern.compile(
            "(?<![\\p{L}.@/])(\\p{L}{3,30}+)\\.[ \\u00a0]++([‘“\"']?)([a-z]{2,30}+|a)(?![\\p{Lu}.@/:\\-])([^.!?\\n]{0,200}+)");
    private static final Pattern DOUBLED_STOP = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}+\\.[”\"’]?[ \\u00a0]++\\.(?![.\\p{N}\\p{L}])|(?<!\\p{L})\\p{L}{1,30}+\\.[”\"]?\\.(?![.\\p{L}])");
    private static final Set<String> ABBREVIATIONS = Words.list(
            "etc inc ltd corp cos bros govt dept est approx vol fig figs prof gen sen"
                    + " rep gov col sgt capt maj cpl adm cmdr mrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur"
                    + " thurs fri sat sun calif mich wash okla mass conn ariz colo fla ill ind kan minn miss mont neb nev ore penn tenn tex"
                    + " wis wyo ala ark del ave blvd tel max min pct cent assn natl intl univ supt messrs esq hon rev com org net www");
    private static final Set<String> PARTICLES =
            Words.list("de da di du del della der den van von bin ibn al el ul le la dos das ter ten abu um");
    private static final Set<String> ADDRESSES =
            Words.list("com net org gov edu exe dll html htm info co uk pdf tv js php");
    private static final Set<String> GOES_ON =
            Words.list("about from to of and or in on at by for with into as that which who while"
                    + " but after before between against under over through during since than because");
    private static final Set<String> OPEN = Words.list(
            "the an its their his her our your my this these those of and or every each such very"
                    + " first second third fourth fifth next latest new same own several many whole entire main only former current late");
    private static final int LONGEST_PIECE = 5;
    private static final int WORDS_SHOWN = 40;

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            int stop = sentence.words().indexOf('.');
            boolean inner = stop >= 0 && stop < sentence.words().length() - 1;
            if (inner && sentence.told()) {
                brokenLinks(sentence, found);
            }
            if (inner && sentence.kind() == Sentence.Kind.BODY) {
                doubledStops(sentence, found);
            }
        }
    }

    private static void brokenLinks(Sentence sentence, List<Slip> found) {
        Matcher matcher = LOWER_CASE_AFTER_STOP.matcher(sentence.words());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end(3);
            String before = matcher.group(1);
            String after = matcher.group(3);
            if (!ABBREVIATIONS.contains(Words.base(before))
                    && !PARTICLES.contains(after)
                    && !ADDRESSES.contains(after)) {
                found.add(broken(sentence, matcher, before, after));
            }
        }
    }

    private static Slip broken(Sentence sentence, Matcher matcher, String before, String after) {
        int end = matcher.end() - matcher.start(3) <= WORDS_SHOWN ? matcher.end() : matcher.end(3);
        boolean closed = end == matcher.end() && end < sentence.words().length();
        String words = sentence.words().substring(matcher.start(), closed ? end + 1 : end);
        if (OPEN.contains(before.toLowerCase(Locale.ROOT))
                || GOES_ON.contains(after)
                || sentence.words().startsWith(",", matcher.end(3))) {
            return Trace.cosmetic(
                    sentence,
                    matcher.start(),
                    matcher.start() + words.length(),
                    "A full stop cuts a sentence that goes on in small letters after “" + before + "”.",
                    before + " " + words.substring(matcher.start(3) - matcher.start()));
        }
        if (!closed || Token.of(matcher.group(4)).size() > LONGEST_PIECE) {
            return Trace.cosmetic(
                    sentence, matcher.start(), matcher.end(3), "A full stop is followed by a small letter.");
        }
        return Trace.meaning(
                sentence,
                matcher.start(),
                matcher.start() + words.length(),
                "The sentence breaks off after “" + before + "” and a loose piece, “" + after + matcher.group(4)
                        + "”, follows in small letters: what linked the two is lost.");
    }

    private static void doubledStops(Sentence sentence, List<Slip> found) {
        Matcher matcher = DOUBLED_STOP.matcher(sentence.words());
        while (matcher.find()) {
            String words = matcher.group();
            String repaired = words.replaceAll("[\\s.]+$", "");
            found.add(Trace.cosmetic(
                    sentence,
                    matcher.start(),
                    matcher.end(),
                    "The sentence is ended by two full stops.",
                    repaired.matches(".*\\.[”\"’]$") ? repaired : repaired + "."));
        }
    }
}
