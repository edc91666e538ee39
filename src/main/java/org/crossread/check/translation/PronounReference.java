package org.crossread.check.translation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** A "he" or "she" after a sentence in which nobody but a country acts: in the original, the country has a gender. */
final class PronounReference implements Trace {
    private static final Pattern HE = Pattern.compile(
            "^(?:(?:Furthermore|Moreover|Besides|Also|However|Meanwhile|But|And|In addition|Then|Now),? )?([Hh]e|[Ss]he)\\b");
    private static final Set<String> PERSONS =
            Words.list("he him his she her hers man woman minister president spokesman spokeswoman official"
                    + " leader secretary ambassador chief head king queen premier chancellor general commander expert player coach who boy"
                    + " girl father mother brother sister son daughter wife husband i me my we diplomat envoy author writer soldier officer"
                    + " victim suspect actor actress star singer director chairman candidate lawyer judge doctor");
    private static final Set<String> REGIONS =
            Words.list("alliance central eastern western northern southern europe asia africa west east"
                    + " north south union council treaty monday tuesday wednesday thursday friday saturday sunday");

    @Override
    public void look(Prose article, List<Slip> found) {
        @Nullable Sentence before = null;
        for (Sentence sentence : article.sentences()) {
            Matcher matcher = HE.matcher(sentence.words());
            String country = before != null && before.paragraph() == sentence.paragraph() && matcher.find()
                    ? soleActor(before)
                    : null;
            if (country != null) {
                found.add(Trace.meaning(
                        sentence,
                        0,
                        matcher.end(1),
                        "“" + matcher.group(1) + "” has nobody to refer to: the sentence before speaks of " + country
                                + " only. The original probably means " + country + ".",
                        sentence.words().substring(0, matcher.start(1)) + (matcher.start(1) > 0 ? "it" : country)));
            }
            before = sentence;
        }
    }

    /** The country that the sentence's subject is, where no person is named or meant in it. */
    private static @Nullable String soleActor(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        @Nullable String actor = null;
        for (int i = 0; i < tokens.size(); i++) {
            PlaceName name = PlaceName.at(sentence, i);
            if (name != null) {
                boolean subject = !Places.isAdjective(name.words()) && !name.isPossessive();
                actor = actor == null && subject ? name.words() : actor;
                i = name.next() - 1;
            } else if (PERSONS.contains(tokens.get(i).lower())
                    || tokens.get(i).isCapitalised()
                            && i > 0
                            && !REGIONS.contains(tokens.get(i).lower())) {
                return null;
            }
        }
        return actor;
    }
}
