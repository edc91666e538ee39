package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Reading;
import org.crossread.check.Slot;
import org.crossread.check.language.Gist;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the lists of names in an article: "A, B and C", "the German, French and British ministers". */
final class Enumerations {
    private static final Set<String> OPENING =
            Words.list("including include includes included like notably especially e.g for-example mainly");
    private static final Set<String> CLOSING = Words.list("others other elsewhere more");
    private static final Set<String> ARTICLES = Words.list("the a an its their both");
    private static final Set<String> CALENDAR =
            Words.list("january february march april may june july august september october november"
                    + " december monday tuesday wednesday thursday friday saturday sunday");
    private static final int LONGEST_NAME = 4;
    private static final int FEWEST = 2;

    private record Member(String key, String written, int next) {}

    private final Prose article;
    private final List<Reading<Membership>> found = new ArrayList<>();

    Enumerations(Prose article) {
        this.article = article;
    }

    List<Reading<Membership>> all() {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                for (int i = 0; i < sentence.tokens().size(); ) {
                    i = Math.max(i + 1, read(sentence, i));
                }
            }
        }
        return found;
    }

    /** Reads a list that starts at a token; the number of the token after it, or 0 where none starts there. */
    private int read(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        int next = first;
        boolean complete = false;
        @Nullable Member member = ARTICLES.contains(tokens.get(first).lower()) ? null : member(sentence, next);
        if (member == null) {
            return 0;
        }
        Map<String, String> members = new LinkedHashMap<>();
        while (member != null) {
            members.putIfAbsent(member.key, member.written);
            next = member.next;
            if (complete) {
                break;
            }
            int after = next;
            boolean comma = is(tokens, after, ",");
            after += comma ? 1 : 0;
            boolean and = is(tokens, after, "and")
                    || is(tokens, after, "as") && is(tokens, after + 1, "well") && is(tokens, after + 2, "as");
            complete = and;
            after += !and ? 0 : is(tokens, after, "and") ? 1 : 3;
            member = comma || and ? member(sentence, after) : null;
            complete &= member != null
                    || after < tokens.size()
                            && CLOSING.contains(tokens.get(after).lower());
        }
        if (!complete || members.size() < FEWEST || appositive(sentence, first, members)) {
            return 0;
        }
        add(sentence, first, next, members);
        return next;
    }

    /** "Oslo, Norway and Bergen" and "Anna Berg, Norway" are no lists of equals: places and persons do not mix. */
    private static boolean appositive(Sentence sentence, int first, Map<String, String> members) {
        long places =
                members.values().stream().filter(m -> Places.fold(m) != null).count();
        boolean mixed = places > 0 && places < members.size();
        boolean pair = members.size() == FEWEST && places < FEWEST;
        boolean between = first > 0 && is(sentence.tokens(), first - 1, "between");
        return mixed && members.size() < FEWEST + 2 || pair || between;
    }

    private void add(Sentence sentence, int first, int next, Map<String, String> members) {
        List<Token> tokens = sentence.tokens();
        int start = tokens.get(first).start();
        String words = sentence.words().substring(start, tokens.get(next - 1).end());
        String governor = governor(sentence, first, next);
        Membership list = new Membership(governor, members, open(tokens, first, next), words);
        String question = "Who or what belongs in the list “" + words + "”?";
        found.add(new Reading<>(
                sentence.span(start, start + words.length()), words, list, new Slot("list", question, 0)));
    }

    private static boolean open(List<Token> tokens, int first, int next) {
        boolean such = first > 1 && is(tokens, first - 1, "as") && is(tokens, first - 2, "such");
        boolean opening = first > 0
                && (OPENING.contains(tokens.get(first - 1).lower())
                        || ARTICLES.contains(tokens.get(first - 1).lower())
                                && first > 1
                                && OPENING.contains(tokens.get(first - 2).lower()));
        boolean closing = next + 1 < tokens.size()
                && (is(tokens, next, "and") || is(tokens, next, "among"))
                && CLOSING.contains(tokens.get(next + 1).lower());
        return such || opening || closing;
    }

    /** The key of the noun right after adjectives ("ministers"), else of the word that leads the list. */
    private static String governor(Sentence sentence, int first, int next) {
        int at = governing(sentence, first, next);
        return at < 0 ? "" : Gist.key(sentence.tokens().get(at).text());
    }

    private static int governing(Sentence sentence, int first, int next) {
        List<Token> tokens = sentence.tokens();
        boolean adjectives = Places.isAdjective(tokens.get(next - 1).text());
        if (adjectives) {
            int last = next;
            while (last + 1 < tokens.size()
                    && last + 1 < next + LONGEST_NAME
                    && noun(tokens.get(last))
                    && noun(tokens.get(last + 1))) {
                last++;
            }
            return last < tokens.size() && noun(tokens.get(last)) ? last : -1;
        }
        for (int i = first - 1; i >= Math.max(0, first - 2 * LONGEST_NAME); i--) {
            if (noun(tokens.get(i)) && !OPENING.contains(tokens.get(i).lower())) {
                return i;
            }
        }
        for (int i = next; i < Math.min(tokens.size(), next + LONGEST_NAME); i++) {
            if (noun(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean noun(Token token) {
        return token.isWord() && !token.isCapitalised() && !Words.isStop(token) && !Words.isAdverb(token);
    }

    private static @Nullable Member member(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        int start = first < tokens.size() && ARTICLES.contains(tokens.get(first).lower()) ? first + 1 : first;
        PlaceName place = PlaceName.at(sentence, start);
        if (place != null && !place.isPossessive()) {
            return new Member(place.key(), place.words(), place.next());
        }
        int next = start;
        while (next < tokens.size() && next < start + LONGEST_NAME && name(tokens.get(next))) {
            next++;
        }
        if (next == start || start != first && next == start) {
            return lowerCaseCountry(sentence, start);
        }
        Token last = tokens.get(next - 1);
        return new Member(
                last.text(), sentence.words().substring(tokens.get(start).start(), last.end()), next);
    }

    /** A name that a translation left in small letters still is a member. */
    private static @Nullable Member lowerCaseCountry(Sentence sentence, int index) {
        if (index >= sentence.tokens().size()) {
            return null;
        }
        Token token = sentence.tokens().get(index);
        String word = token.text();
        String name = Places.mayStart(token) ? Places.canonical(word) : null;
        String key = name == null ? null : Places.country(name);
        return key == null ? null : new Member(key, word, index + 1);
    }

    private static boolean name(Token token) {
        boolean possessive = token.text().endsWith("’s") || token.text().endsWith("'s");
        return token.isWord()
                && token.isCapitalised()
                && !possessive
                && !Words.isStop(token)
                && !CALENDAR.contains(token.lower());
    }

    private static boolean is(List<Token> tokens, int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).lower().equals(word);
    }
}
