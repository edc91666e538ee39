package org.crossread.check.translation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** A stop between names that belong together ("between Oslo and Norway. Stockholm."), and one party named as both. */
final class BrokenNames implements Trace {
    private static final Set<String> SAYS = Words.list(
            "said says say told added warned announced called would will is was has had have are were"
                    + " denied confirmed insisted stressed declared asked urged demanded accused stated explained claimed did does");
    private static final Set<String> ROLES = Words.list(
            "president presidents minister ministers leader leaders counterpart counterparts"
                    + " colleague colleagues secretary secretaries ambassador ambassadors chief chiefs head heads king queen commander"
                    + " commanders chancellor chancellors premier premiers candidate candidates director coach captain");
    private static final Pattern NAMES_ONLY = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]*+(?: \\p{Lu}[\\p{L}’'-]*+){1,3}+(?:(?:,| and) \\p{Lu}[\\p{L}’'-]*+(?: \\p{Lu}[\\p{L}’'-]*+){0,3}+){0,4}+\\.");
    private static final Set<String> CONDITIONS = Words.list("if unless until because whether");
    private static final Set<String> OPEN = Words.list("of the an and or between its their his her");
    private static final int LONGEST_PIECE = 4;
    private static final int FEWEST_TOKENS = 6;

    @Override
    public void look(Prose article, List<Slip> found) {
        @Nullable Sentence before = null;
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                sameParty(sentence, found);
            }
            if (before != null && before.paragraph() == sentence.paragraph() && sentence.kind() == Sentence.Kind.BODY) {
                loosePiece(article, before, sentence, found);
            }
            before = sentence;
        }
    }

    private static void sameParty(Sentence sentence, List<Slip> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (!tokens.get(i).lower().equals("between")) {
                continue;
            }
            PlaceName one = PlaceName.at(sentence, skipThe(tokens, i + 1));
            if (one == null
                    || one.next() >= tokens.size()
                    || !tokens.get(one.next()).lower().equals("and")) {
                continue;
            }
            PlaceName other = PlaceName.at(sentence, skipThe(tokens, one.next() + 1));
            if (other != null && one.key().equals(other.key()) && standsAlone(sentence, one, other)) {
                found.add(Trace.meaning(
                        sentence,
                        tokens.get(one.first()).start(),
                        tokens.get(other.next() - 1).end(),
                        "“" + one.words() + "” and “" + other.words()
                                + "” are the same party: a party cannot be between itself,"
                                + " so one of the two is lost."));
            }
        }
    }

    private static boolean standsAlone(Sentence sentence, PlaceName one, PlaceName other) {
        boolean noun = !Places.isAdjective(one.words()) && !Places.isAdjective(other.words()) && !other.isPossessive();
        Token next = other.next() < sentence.tokens().size() ? sentence.tokens().get(other.next()) : null;
        return noun && (next == null || !next.isWord() || Words.isStop(next));
    }

    private static void loosePiece(Prose article, Sentence before, Sentence piece, List<Slip> found) {
        List<Token> tokens = piece.tokens();
        PlaceName name = PlaceName.at(piece, 0);
        Token last = lastWord(before);
        if (last == null || !before.words().endsWith(".")) {
            return;
        }
        if (name != null
                && name.next() + 1 < tokens.size()
                && tokens.get(name.next()).lower().equals("and")
                && SAYS.contains(tokens.get(name.next() + 1).lower())) {
            found.add(across(
                    article,
                    before,
                    last,
                    piece,
                    tokens.get(name.next() + 1).end(),
                    "A stop stands between “" + last.text() + "” and “" + name.words() + " and "
                            + tokens.get(name.next() + 1).text()
                            + "”: one of the two names is meant, and who is spoken of is lost."));
        } else if (name != null
                && name.next() < tokens.size()
                && CONDITIONS.contains(tokens.get(name.next()).lower())
                && last.isCapitalised()) {
            found.add(across(
                    article,
                    before,
                    last,
                    piece,
                    tokens.get(name.next()).end(),
                    "A stop stands between “" + last.text() + "” and “" + name.words() + " "
                            + tokens.get(name.next()).text()
                            + "”: one of the two names is meant, and who is spoken of is lost."));
        } else if (OPEN.contains(last.lower())
                && tokens.stream().filter(Token::isWord).count() <= LONGEST_PIECE) {
            found.add(cut(before, last, piece, article));
        } else if (name != null
                && name.next() == tokens.size() - 1
                && !name.words().startsWith("The ")
                && name.words().indexOf('.') < 0
                && endsInName(before)) {
            found.add(across(
                    article,
                    before,
                    last,
                    piece,
                    piece.words().length(),
                    "“" + piece.words() + "” stands alone after a sentence that ends in another name: which of the two"
                            + " belongs to the sentence is lost."));
        } else if (ROLES.contains(last.lower())
                && NAMES_ONLY.matcher(piece.words()).matches()) {
            found.add(cut(before, last, piece, article));
        }
    }

    private static Slip cut(Sentence before, Token last, Sentence piece, Prose article) {
        Slip slip = across(
                article,
                before,
                last,
                piece,
                piece.words().length(),
                "A full stop cuts “" + piece.words() + "” off from “" + last.text() + "”.");
        return new Slip(
                slip.check(),
                slip.span(),
                slip.text(),
                slip.why(),
                Slip.Effect.COSMETIC,
                List.of(last.text() + " " + piece.words()));
    }

    private static Slip across(Prose article, Sentence before, Token last, Sentence piece, int end, String why) {
        int from = before.offset() + last.start();
        int to = piece.offset() + end;
        return new Slip(
                TranslationCheck.ID,
                article.text().span(from, to),
                article.text().value().substring(from, to),
                why,
                Slip.Effect.MEANING,
                List.of());
    }

    private static boolean endsInName(Sentence sentence) {
        int stop = sentence.tokens().size() - 1;
        return stop >= FEWEST_TOKENS && PlaceName.endingAt(sentence, stop) != null;
    }

    private static @Nullable Token lastWord(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() >= 2 && tokens.get(tokens.size() - 2).isWord() ? tokens.get(tokens.size() - 2) : null;
    }

    private static int skipThe(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).lower().equals("the") ? index + 1 : index;
    }
}
