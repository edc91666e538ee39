package org.crossread.check.translation;

import java.util.List;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** A small word of another language left between English ones: "the talks avec the union". */
final class ForeignWords implements Trace {
    private static final Set<String> FOREIGN =
            Words.list("und nicht auch für oder aber wurde werden beim nach avec dans cette leur nous vous chez"
                    + " depuis selon ainsi della nella degli dello anche perché sono essere questo también según desde hasta porque sobre"
                    + " pero muy para também não pelo pela quando como más sino cuando");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i + 1 < tokens.size(); i++) {
                if (FOREIGN.contains(tokens.get(i).text())
                        && english(tokens.get(i - 1))
                        && english(tokens.get(i + 1))) {
                    found.add(Trace.cosmetic(
                            sentence,
                            tokens.get(i).start(),
                            tokens.get(i).end(),
                            "A word of the original was left untranslated."));
                }
            }
        }
    }

    private static boolean english(Token token) {
        boolean plain = token.isWord() && token.text().chars().allMatch(c -> c >= 'a' && c <= 'z');
        return plain && !FOREIGN.contains(token.text());
    }
}
