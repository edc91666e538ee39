package org.crossread.check.translation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.check.Slip;
import org.crossread.check.language.NamedPlaces;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** The name of a country, organisation, weekday or month in small letters: "latvia", "on friday". */
final class NameCase implements Trace {
    private static final Set<String> CALENDAR =
            Words.list("monday tuesday wednesday thursday friday saturday sunday january february april"
                    + " june july september october november december");
    private static final Set<String> LOOSE = Words.list("danish turkish german spanish kosovar greek irish roman");
    private static final Set<String> SEATS =
            Words.list("mayor governor town city village port people streets outskirts suburb suburbs centre"
                    + " center north south east west province region residents inhabitants citizens prefect bishop");
    private static final int SHORTEST = 4;
    private static final String MARKS = "@#/._-:=&";

    @Override
    public void look(Prose article, List<Slip> found) {
        Set<String> places = NamedPlaces.in(article);
        for (Sentence sentence : article.sentences()) {
            boolean told = sentence.told() && hasCapitals(sentence);
            List<Token> tokens = told ? sentence.tokens() : List.of();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.isWord() && !token.isCapitalised() && known(token) && !inAddress(sentence, token)) {
                    i = look(sentence, i, found);
                } else if (told && isOwnPlace(tokens, i, places)) {
                    String name = Character.toUpperCase(token.text().charAt(0))
                            + token.text().substring(1);
                    found.add(Trace.cosmetic(
                            sentence,
                            token.start(),
                            token.end(),
                            "The name “" + name
                                    + "”, so written elsewhere in this article, is written in small letters.",
                            name));
                }
            }
        }
    }

    /** "The mayor of sarmin", where the same article has "the town of Sarmin". */
    private static boolean isOwnPlace(List<Token> tokens, int index, Set<String> places) {
        if (index < 2 || !tokens.get(index - 1).is("of")) {
            return false;
        }
        Token token = tokens.get(index);
        if (!token.isWord() || token.isCapitalised() || token.text().length() < SHORTEST || Words.isStop(token)) {
            return false;
        }
        return SEATS.contains(tokens.get(index - 2).lower())
                && places.contains(Character.toUpperCase(token.text().charAt(0))
                        + token.text().substring(1));
    }

    private static boolean known(Token token) {
        return token.text().length() > 2 && (CALENDAR.contains(token.text()) || Places.mayStart(token));
    }

    private static int look(Sentence sentence, int index, List<Slip> found) {
        List<Token> tokens = sentence.tokens();
        for (int last = Math.min(index + 1, tokens.size() - 1); last >= index; last--) {
            Token end = tokens.get(last);
            String words = sentence.words().substring(tokens.get(index).start(), end.end());
            String name = words.equals(words.toLowerCase(Locale.ROOT)) ? name(words) : null;
            if (name != null) {
                found.add(Trace.cosmetic(
                        sentence,
                        tokens.get(index).start(),
                        end.end(),
                        "The name “" + name + "” is written in small letters.",
                        name));
                return last;
            }
        }
        return index;
    }

    private static @Nullable String name(String words) {
        if (CALENDAR.contains(words)) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        boolean possessive = words.endsWith("'s") || words.endsWith("’s");
        String name = LOOSE.contains(words) ? null : Places.canonical(words);
        return name == null || !possessive ? name : name + words.substring(words.length() - 2);
    }

    private static boolean inAddress(Sentence sentence, Token token) {
        String words = sentence.words();
        boolean before = token.start() > 0 && MARKS.indexOf(words.charAt(token.start() - 1)) >= 0;
        boolean after = token.end() + 1 < words.length()
                && MARKS.indexOf(words.charAt(token.end())) >= 0
                && !Character.isWhitespace(words.charAt(token.end() + 1));
        return before || after;
    }

    /** A line without capitals is a style, not a slip. */
    private static boolean hasCapitals(Sentence sentence) {
        return sentence.words().chars().anyMatch(Character::isUpperCase);
    }
}
