package org.crossread.check.quote;

import java.util.List;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** The links between speakers and words in one sentence: "X said …", "…, said X", "according to X", "X: …". */
final class SpeechLinks {
    private final List<Token> tokens;
    private final Tokens words;
    private final IntPredicate quoted;
    private final NounPhrases phrases;
    private final SpeechCues cues;
    private final SpeakerPlaces places;

    /** @param quoted whether a UTF-16 position of the sentence lies inside quotation marks: verbs there link nothing */
    SpeechLinks(Sentence sentence, IntPredicate quoted) {
        this.tokens = sentence.tokens();
        this.words = new Tokens(sentence);
        this.quoted = quoted;
        this.phrases = new NounPhrases(tokens);
        this.cues = new SpeechCues(words);
        this.places = new SpeakerPlaces(words, phrases, quoted);
    }

    List<SpeechLink> find() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!quoted.test(token.start())) {
                if (words.word(i).equals("according") && words.word(i + 1).equals("to")) {
                    according(i);
                } else if (token.isWord()) {
                    verb(i);
                } else if (token.text().equals(":")) {
                    colon(i);
                } else if ("―—–".contains(token.text())) {
                    signed(i);
                }
            }
        }
        return places.links();
    }

    private void according(int i) {
        int to = phrases.endOf(i + 2);
        if (to > i + 2) {
            places.add(i + 2, to, i, i + 2, "according", 0, tokens.size());
        }
    }

    private void colon(int i) {
        int from = phrases.startOf(i - 1);
        boolean quote = i + 1 < tokens.size()
                && QuoteMark.isDouble(tokens.get(i + 1).text().charAt(0));
        if (i > 0 && from == 0 && from < i && quote) {
            places.add(from, i, i, i + 1, "said", i + 1, tokens.size());
        }
    }

    /** "… the quote.” — Maria Keller": a name after a dash ends the line. */
    private void signed(int i) {
        int to = phrases.endOf(i + 1);
        boolean ends = to == tokens.size()
                || to + 1 == tokens.size() && tokens.get(to).text().equals(".");
        boolean quote = i == 0 || QuoteMark.isDouble(tokens.get(i - 1).text().charAt(0));
        if (to > i + 1 && ends && quote && places.isNamed(i + 1, to)) {
            places.add(i + 1, to, i, i + 1, "said", 0, i);
        }
    }

    private void verb(int i) {
        SpeechVerb verb = cues.at(i);
        if (verb != null) {
            places.link(i, verb, cues.isPassive(i));
        }
    }
}
