package org.crossread.check.translation;

import java.util.List;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** An article before a country that takes none ("of the Russia"), or a pronoun in its place ("You United States agreed"). */
final class StrayArticles implements Trace {
    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "Netherlands",
            "Philippines",
            "Bahamas",
            "Gambia",
            "Maldives",
            "Seychelles",
            "Solomon Islands",
            "Marshall Islands",
            "Comoros",
            "United Arab Emirates",
            "Czech Republic",
            "Dominican Republic",
            "Central African Republic",
            "Democratic Republic of the Congo",
            "Congo",
            "Ukraine",
            "Sudan",
            "South Sudan",
            "Lebanon",
            "Vatican",
            "Ivory Coast",
            "Yemen",
            "Cameroon",
            "Argentina",
            "Jordan",
            "Niger",
            "Senegal",
            "Panama",
            "Palestine",
            "Georgia",
            "Chad");
    private static final Set<String> NO_NOUN =
            Words.list("on in with to at from by for about against is was has had would will are were have after"
                    + " before during since when while because although into toward towards over");
    private static final Set<String> PRONOUNS = Words.list("you they we he she it i us them");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                pronoun(sentence, found);
                for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
                    article(sentence, i, found);
                }
            }
        }
    }

    private static void pronoun(Sentence sentence, List<Slip> found) {
        List<Token> tokens = sentence.tokens();
        PlaceName name = PlaceName.at(sentence, 1);
        boolean capital =
                tokens.get(0).isCapitalised() && PRONOUNS.contains(tokens.get(0).lower());
        if (name == null || name.next() >= tokens.size()) {
            return;
        }
        boolean named =
                Places.isCountry(name.words()) && tokens.get(name.next()).isWord();
        if (named && capital && !name.isPossessive()) {
            boolean article = WITH_ARTICLE.contains(name.key()) && !name.words().equals("Ukraine");
            found.add(Trace.cosmetic(
                    sentence,
                    tokens.get(0).start(),
                    tokens.get(name.next() - 1).end(),
                    "The pronoun “" + tokens.get(0).text() + "” stands before “" + name.words()
                            + "”: an article of the original was taken for a pronoun.",
                    article ? "The " + name.words() : name.words()));
        }
    }

    private static void article(Sentence sentence, int index, List<Slip> found) {
        List<Token> tokens = sentence.tokens();
        PlaceName name = tokens.get(index).lower().equals("the") ? PlaceName.at(sentence, index + 1) : null;
        if (name == null || WITH_ARTICLE.contains(name.key()) || name.isPossessive() || !bare(name)) {
            return;
        }
        if (name.next() == tokens.size() || endsPhrase(tokens, name.next())) {
            found.add(Trace.cosmetic(
                    sentence,
                    tokens.get(index).start(),
                    tokens.get(name.next() - 1).end(),
                    "“" + name.words() + "” takes no article.",
                    name.words()));
        }
    }

    /** A short name; "the Russian Federation" and "the Kremlin" do take the article. */
    private static boolean bare(PlaceName name) {
        return name.words().equalsIgnoreCase(name.key())
                && (Places.isCountry(name.words()) || name.key().equals("NATO"));
    }

    private static boolean endsPhrase(List<Token> tokens, int index) {
        Token next = tokens.get(index);
        boolean listed = next.text().equals(",")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isCapitalised();
        return NO_NOUN.contains(next.lower()) || ".,;:".contains(next.text()) && !listed;
    }
}
