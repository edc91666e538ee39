package org.crossread.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Places that an article names, known or not: single capitalised words right behind "of", "in", "from", "near" or "to". */
public final class NamedPlaces {
    private static final Set<String> BEFORE = Words.list("of in from near to");

    private NamedPlaces() {}

    public static Set<String> in(Prose article) {
        Set<String> places = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                boolean alone = i + 1 == tokens.size() || !tokens.get(i + 1).isCapitalised();
                if (tokens.get(i).isCapitalised()
                        && alone
                        && BEFORE.contains(tokens.get(i - 1).lower())) {
                    places.add(tokens.get(i).text());
                }
            }
        }
        return places;
    }
}
