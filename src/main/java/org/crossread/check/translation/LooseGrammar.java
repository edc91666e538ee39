package org.crossread.check.translation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Sentences that no English writer builds: no verb after "Then ensuring", one hand without the other, a talk that ends after itself. */
final class LooseGrammar implements Trace {
    private static final Pattern FRAGMENT = Pattern.compile(
            "^(?:Then|Thus|Also|Furthermore|Moreover|Besides|Afterwards|Later|Meanwhile),? (?!during|according|including|following|being)\\p{Ll}{2,20}ing\\b");
    private static final Pattern PAST = Pattern.compile("\\p{Ll}{2,}ed");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*+”|\"[^\"]*+\"");
    private static final Pattern ONE_HAND = Pattern.compile("\\b[Oo]n (?:the )?one hand\\b");
    private static final Pattern OTHER_HAND =
            Pattern.compile("\\bother\\b|\\bwhile\\b|\\bsecondly\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_ITSELF = Pattern.compile(
            "\\b(meeting|talks|summit|conference|session|match|game|trial|visit|vote|election|ceremony|hearing|concert)\\b[^.;“”\"]{1,250}?"
                    + "\\b((?:ended|concluded|closed|finished) after (?:their|the|its|this|that) \\1)\\b");
    private static final Pattern ACCUSED =
            Pattern.compile("\\b(accus(?:e|es|ed|ing)) ((?:it|there|that) (?:is|was|are|were))\\b");
    private static final Pattern NEGATED_ALL = Pattern.compile(
            "\\b[Ee]very(?:one|body)\\b(?: (?:in|at|of|from)(?: \\p{L}++){1,5}?)? (?:was|is|did|does|has|will) not\\b");
    private static final int REACH = 1500;

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.kind() != Sentence.Kind.BODY) {
                continue;
            }
            fragment(sentence, found);
            oneHand(article, sentence, found);
            boolean after = sentence.words().contains("ed after th");
            each(
                    AFTER_ITSELF,
                    after,
                    sentence,
                    found,
                    "Something ends after itself: one of the two is another event, or too much.");
            each(
                    ACCUSED,
                    sentence.words().contains("accus"),
                    sentence,
                    found,
                    "“Accuse” needs somebody who is accused: the link to the next words is lost.");
            if (sentence.words().contains("very")) {
                scope(sentence, found);
            }
        }
    }

    private static void fragment(Sentence sentence, List<Slip> found) {
        Matcher matcher = FRAGMENT.matcher(sentence.words());
        if (matcher.find() && !hasFiniteVerb(QUOTED.matcher(sentence.words()).replaceAll(""))) {
            found.add(Trace.cosmetic(
                    sentence, 0, matcher.end(), "The sentence has no verb that says who did it and when."));
        }
    }

    private static boolean hasFiniteVerb(String words) {
        return Token.of(words).stream()
                .map(Token::lower)
                .anyMatch(w -> Words.isAuxiliary(w)
                        || Words.isModal(w)
                        || PAST.matcher(w).matches()
                        || !Words.base(w).equals(w)
                        || w.equals("says"));
    }

    private static void oneHand(Prose article, Sentence sentence, List<Slip> found) {
        Matcher matcher = ONE_HAND.matcher(sentence.words());
        if (sentence.words().contains("one hand") && matcher.find()) {
            String text = article.text().value();
            int from = sentence.offset() + matcher.end();
            String after = text.substring(from, Math.min(text.length(), from + REACH));
            if (!OTHER_HAND.matcher(after).find()) {
                found.add(Trace.cosmetic(
                        sentence, matcher.start(), matcher.end(), "There is one hand, and no other follows."));
            }
        }
    }

    private static void each(Pattern pattern, boolean likely, Sentence sentence, List<Slip> found, String why) {
        Matcher matcher = pattern.matcher(sentence.words());
        while (likely && matcher.find()) {
            found.add(Trace.cosmetic(sentence, matcher.start(2), matcher.end(2), why));
        }
    }

    private static void scope(Sentence sentence, List<Slip> found) {
        Matcher matcher = NEGATED_ALL.matcher(sentence.words());
        while (matcher.find()) {
            String words = matcher.group();
            found.add(Trace.meaning(
                    sentence,
                    matcher.start(),
                    matcher.end(),
                    "“" + words + "” can mean “not everyone” or “no one”.",
                    words.replaceFirst("^E", "Not e")
                            .replaceFirst("^e", "not e")
                            .replaceFirst(" not$", "")));
        }
    }
}
