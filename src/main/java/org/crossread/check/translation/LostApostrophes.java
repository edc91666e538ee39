package org.crossread.check.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.NamedPlaces;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** A name whose possessive lost its apostrophe ("Norways coast") or has it after the s ("the Kremlins’ approach"). */
final class LostApostrophes implements Trace {
    private static final Set<String> PLURALS = Words.list(
            "americas koreas congos guineas germanys chinas states kingdoms vietnams yemens sudans georgias indias jordans chads emirates nations frances");
    private static final Set<String> MEDIA =
            Words.list("jazeera arabiya bloomberg guardian telegraph observer independent xinhua interfax"
                    + " kommersant spiegel newsweek cnn bbc nbc abc cbs pentagon kremlin parliament government");
    private static final Set<String> PLURAL_SIGNS = Words.list("and are were have or two both several many all of in");

    @Override
    public void look(Prose article, List<Slip> found) {
        Map<String, Integer> counts = counts(article);
        Set<String> places = NamedPlaces.in(article);
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
                    look(sentence, i, counts, places, found);
                }
            }
        }
    }

    private static void look(
            Sentence sentence, int index, Map<String, Integer> counts, Set<String> places, List<Slip> found) {
        Token token = sentence.tokens().get(index);
        String text = token.text();
        if (!token.isCapitalised() || !text.endsWith("s") || text.endsWith("ss") || text.length() < 4) {
            return;
        }
        String owner = text.substring(0, text.length() - 1);
        Token next = sentence.tokens().get(index + 1);
        boolean mark = next.text().equals("’") || next.text().equals("'");
        Token owned =
                mark && index + 2 < sentence.tokens().size() ? sentence.tokens().get(index + 2) : next;
        boolean loose = index > 0
                && PLURAL_SIGNS.contains(sentence.tokens().get(index - 1).lower());
        if (loose || !owned.isWord() || Words.isStop(owned) || PLURALS.contains(token.lower())) {
            return;
        }
        boolean own = !mark && ownPlace(sentence, index, owner, text, places);
        if (own
                || unique(sentence, index, owner, text)
                || !mark && namesAnOwner(sentence, index, owner, text, counts)) {
            int end = mark ? next.end() : token.end();
            found.add(Trace.cosmetic(
                    sentence,
                    token.start(),
                    end,
                    mark
                            ? "There is only one “" + owner + "”: the apostrophe belongs before the s."
                            : "“" + text + "” lost its apostrophe.",
                    owner + "’s"));
        }
    }

    /** Whether it names something there is only one of. */
    private static boolean unique(Sentence sentence, int index, String owner, String text) {
        boolean known = Places.isCountry(owner)
                || Places.isCapital(owner)
                || Places.organisation(owner) != null
                || MEDIA.contains(owner.toLowerCase(Locale.ROOT)) && index > 0;
        PlaceName longer = PlaceName.endingAt(sentence, index + 1);
        return known && longer == null && Places.fold(text) == null;
    }

    /** A place that only this article knows: elsewhere it stands behind "of", "in" or "from", and here before what belongs to it. */
    private static boolean ownPlace(Sentence sentence, int index, String owner, String text, Set<String> places) {
        boolean thing = !sentence.tokens().get(index + 1).isCapitalised();
        return thing && places.contains(owner) && !places.contains(text) && Places.fold(text) == null;
    }

    /** A name that the article otherwise writes without s, right before a first and a last name. */
    private static boolean namesAnOwner(
            Sentence sentence, int index, String owner, String text, Map<String, Integer> counts) {
        List<Token> tokens = sentence.tokens();
        boolean person = index > 0
                && index + 2 < tokens.size()
                && tokens.get(index + 1).isCapitalised()
                && tokens.get(index + 2).isCapitalised();
        return person
                && counts.getOrDefault(owner, 0) >= 2
                && counts.getOrDefault(text, 0) == 1
                && !counts.containsKey(owner.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> counts(Prose article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            sentence.tokens().stream().filter(Token::isWord).forEach(t -> counts.merge(t.text(), 1, Integer::sum));
        }
        return counts;
    }
}
