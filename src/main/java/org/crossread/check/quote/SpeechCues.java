package org.crossread.check.quote;

import java.util.List;
import java.util.Set;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** The verbs of one sentence that say something: not those that are nouns here, denied, or deeds. */
final class SpeechCues {
    /** Verbs that only speak beside quoted or reported words: "he continued" otherwise goes on doing something. */
    private static final Set<String> DOING = Words.list(
            "continue conclude respond repeat write post observe mention recall answer consider reveal maintain report add go");

    private static final Set<String> LIVES = Words.list("life lives victims responsibility casualties");

    private final List<Token> tokens;
    private final Tokens words;

    SpeechCues(Tokens words) {
        this.tokens = words.sentence().tokens();
        this.words = words;
    }

    /** The verb of saying that starts at a token, if one does. */
    @Nullable SpeechVerb at(int i) {
        SpeechVerb verb = tokens.get(i).isCapitalised() && i > 0 ? null : SpeechVerb.at(words, i);
        return verb == null || nounHere(i) || negated(i) || isDeed(i, verb) ? null : verb;
    }

    private boolean nounHere(int i) {
        if (!SpeechVerb.isNounToo(words.word(i))) {
            return false;
        }
        boolean owned = i > 0
                && (words.word(i - 1).endsWith("'s")
                        || Words.isStop(words.word(i - 1)) && !Speakers.isPronoun(words.word(i - 1))
                        || !tokens.get(i - 1).isCapitalised()
                                && tokens.get(i - 1).isWord()
                                && !Roles.isPerson(words.word(i - 1))
                                && !Roles.isBody(words.word(i - 1)));
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean object = next != null
                && (next.isCapitalised()
                        || Words.isStop(next)
                                && !SpeechCover.isAdverbial(next.lower())
                                && !SpeechCover.isEnd(next.lower()));
        return owned || !object;
    }

    /** Whether the verb means a deed, not words: "continues to deploy", "claimed 40 lives". */
    private boolean isDeed(int i, SpeechVerb verb) {
        if (verb.verb().equals("claim")) {
            return tokens.subList(i, Math.min(tokens.size(), i + 7)).stream().anyMatch(t -> LIVES.contains(t.lower()));
        }
        if (!DOING.contains(verb.verb().split(" ")[0])
                || verb.form() == Form.ING && words.word(i - 1).equals(",")) {
            return false;
        }
        int end = i + (verb.isPhrase() ? 2 : 1);
        int next = end < tokens.size() ? tokens.get(end).text().codePointAt(0) : '.';
        int previous = i > 1 ? tokens.get(i - 2).text().codePointAt(0) : 'x';
        boolean said = words.word(end).equals("that") || ":,.".indexOf(next) >= 0 || QuoteMark.isDouble((char) next);
        boolean before = i > 0 && QuoteMark.isDouble(tokens.get(i - 1).text().charAt(0));
        return !said
                && !before
                && !QuoteMark.isDouble((char) previous)
                && !verb.verb().equals("add")
                && !(verb.isNaming() && hasNaming(i));
    }

    /** "considered the idea premature" names, "considered the proposal for a week" does not: only quoted or evaluating words count. */
    private boolean hasNaming(int i) {
        return tokens.subList(i, Math.min(tokens.size(), i + 8)).stream()
                .anyMatch(t -> QuoteMark.isDouble(t.text().charAt(0)) || Evaluation.isAdjective(t.lower()));
    }

    private boolean negated(int i) {
        for (int j = Math.max(0, i - 3); j < i; j++) {
            if (Words.isNegation(words.word(j)) && !tokens.get(j).text().equals(",")) {
                return true;
            }
        }
        return i > 0 && words.word(i - 1).equals("to");
    }

    /** Whether the verb stands in the passive: "was described", "were widely reported". */
    boolean isPassive(int i) {
        int j = i - 1;
        while (j >= 0 && words.word(j).endsWith("ly")) {
            j--;
        }
        return j >= 0 && words.is(j, "is", "are", "was", "were", "been", "being", "be", "get", "got");
    }
}
