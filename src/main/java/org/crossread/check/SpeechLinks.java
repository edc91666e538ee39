package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.SpeechVerb.Form;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** The links between speakers and words in one sentence: "X said …", "…, said X", "according to X", "X: …". */
final class SpeechLinks {
    private static final Set<String> RELATIVE = Words.list("who which");
    private static final Set<String> ADVERBIAL = Words.list(
            "in at on after before during to from earlier later when while as by following ahead through via of outside today yesterday"
                    + " friday monday tuesday wednesday thursday saturday sunday last this late early again recently");
    private static final Set<String> OPENERS = Words.list(
            "on after in at during speaking asked before earlier later however but and meanwhile despite when while as for according"
                    + " although since following yesterday today also still yet so then with answering commenting");
    private static final Set<String> ENDS = Words.list("while whereas although though but");
    /** Verbs that only speak beside quoted or reported words: "he continued" otherwise goes on doing something. */
    private static final Set<String> DOING = Words.list(
            "continue conclude respond repeat write post observe mention recall answer consider reveal maintain report add go");

    private static final Set<String> LIVES = Words.list("life lives victims responsibility casualties");
    private static final int SHORT = 4;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] lower;
    private final IntPredicate quoted;
    private final NounPhrases phrases;
    private final List<SpeechLink> links = new ArrayList<>();
    /** Where the last link ends, and the first word after it. */
    private int reached;

    private int free;

    /** @param quoted whether a UTF-16 position of the sentence lies inside quotation marks: verbs there link nothing */
    SpeechLinks(Sentence sentence, IntPredicate quoted) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lower = tokens.stream().map(Token::lower).toArray(String[]::new);
        this.quoted = quoted;
        this.phrases = new NounPhrases(tokens);
    }

    List<SpeechLink> find() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!quoted.test(token.start())) {
                if (lower[i].equals("according") && lower(i + 1).equals("to")) {
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
        return links;
    }

    private void according(int i) {
        int to = phrases.endOf(i + 2);
        if (to > i + 2) {
            add(i + 2, to, i, i + 2, "according", 0, tokens.size());
        }
    }

    private void colon(int i) {
        int from = phrases.startOf(i - 1);
        boolean quote = i + 1 < tokens.size()
                && QuoteMark.isDouble(tokens.get(i + 1).text().charAt(0));
        if (i > 0 && from == 0 && from < i && quote) {
            add(from, i, i, i + 1, "said", i + 1, tokens.size());
        }
    }

    /** "… the quote.” — Maria Keller": a name after a dash ends the line. */
    private void signed(int i) {
        int to = phrases.endOf(i + 1);
        boolean ends = to == tokens.size()
                || to + 1 == tokens.size() && tokens.get(to).text().equals(".");
        boolean quote = i == 0 || QuoteMark.isDouble(tokens.get(i - 1).text().charAt(0));
        if (to > i + 1 && ends && quote && named(i + 1, to)) {
            add(i + 1, to, i, i + 1, "said", 0, i);
        }
    }

    private void verb(int i) {
        SpeechVerb verb = tokens.get(i).isCapitalised() && i > 0 ? null : SpeechVerb.of(lower(i), lower(i + 1));
        if (verb == null || nounHere(i) || negated(i) || isDeed(i, verb)) {
            return;
        }
        int end = i + (verb.isPhrase() ? 2 : 1);
        if (verb.form() == Form.PAST && passive(i)) {
            agent(i, end, verb);
        } else if (!before(i, end, verb) && !after(i, end, verb)) {
            elided(i, end, verb);
        }
    }

    private boolean nounHere(int i) {
        if (!SpeechVerb.isNounToo(lower(i))) {
            return false;
        }
        boolean owned = i > 0
                && (lower(i - 1).endsWith("'s")
                        || Words.isStop(lower(i - 1)) && !Speakers.isPronoun(lower(i - 1))
                        || !tokens.get(i - 1).isCapitalised()
                                && tokens.get(i - 1).isWord()
                                && !Roles.isPerson(lower(i - 1))
                                && !Roles.isBody(lower(i - 1)));
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean object = next != null
                && (next.isCapitalised()
                        || Words.isStop(next.text())
                                && !ADVERBIAL.contains(next.lower())
                                && !ENDS.contains(next.lower()));
        return owned || !object;
    }

    /** Whether the verb means a deed, not words: "continues to deploy", "claimed 40 lives". */
    private boolean isDeed(int i, SpeechVerb verb) {
        if (verb.verb().equals("claim")) {
            return tokens.subList(i, Math.min(tokens.size(), i + 7)).stream().anyMatch(t -> LIVES.contains(t.lower()));
        }
        if (!DOING.contains(verb.verb().split(" ")[0])
                || verb.form() == Form.ING && lower(i - 1).equals(",")) {
            return false;
        }
        int end = i + (verb.isPhrase() ? 2 : 1);
        int next = end < tokens.size() ? tokens.get(end).text().codePointAt(0) : '.';
        int previous = i > 1 ? tokens.get(i - 2).text().codePointAt(0) : 'x';
        boolean words = lower(end).equals("that") || ":,.".indexOf(next) >= 0 || QuoteMark.isDouble((char) next);
        boolean before = i > 0 && QuoteMark.isDouble(tokens.get(i - 1).text().charAt(0));
        return !words
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
            if (Words.isNegation(lower(j)) && !tokens.get(j).text().equals(",")) {
                return true;
            }
        }
        return i > 0 && lower(i - 1).equals("to");
    }

    private boolean passive(int i) {
        int j = i - 1;
        while (j >= 0 && lower(j).endsWith("ly")) {
            j--;
        }
        return j >= 0
                && Set.of("is", "are", "was", "were", "been", "being", "be", "get", "got")
                        .contains(lower(j));
    }

    /** "was described by the minister as …". */
    private void agent(int i, int end, SpeechVerb verb) {
        for (int j = end; j < Math.min(tokens.size(), end + 8); j++) {
            if (Set.of("of", "that", "to").contains(lower(j))) {
                return;
            }
            if (lower(j).equals("by")) {
                int to = phrases.endOf(j + 1);
                if (to > j + 1) {
                    add(j + 1, to, i, end, verb.hedge(), end, limit(to));
                }
                return;
            }
        }
    }

    /** "The minister said …": the speaker stands before the verb. */
    private boolean before(int i, int end, SpeechVerb verb) {
        int last = phrases.beforeAdverbs(i);
        if (last >= 0 && tokens.get(last).text().equals(",")) {
            return aside(last, i, end, verb);
        }
        if (last >= 0 && RELATIVE.contains(lower(last))) {
            last = last > 0 && tokens.get(last - 1).text().equals(",") ? last - 2 : last - 1;
        }
        int from = last < 0 || quoted.test(tokens.get(last).start()) ? last + 1 : phrases.startOf(last);
        boolean unsuited =
                verb.form() == Form.PLAIN && from == last && tokens.get(last).isCapitalised();
        return from <= last && last >= 0 && !unsuited && link(from, last + 1, i, end, verb);
    }

    /** "Lavrov, for his part, said", "the minister, Sergei Lavrov, said": the aside, or what stands before it, speaks. */
    private boolean aside(int comma, int i, int end, SpeechVerb verb) {
        int open = comma - 1;
        while (open > 0
                && comma - open < 16
                && !tokens.get(open).text().equals(",")
                && !quoted.test(tokens.get(open).start())) {
            open--;
        }
        if (open <= 0 || !tokens.get(open).text().equals(",")) {
            return false;
        }
        int inner = phrases.startOf(comma - 1);
        boolean named = inner == open + 1 && named(inner, comma);
        int from = phrases.startOf(open - 1);
        boolean outer = from < open && !quoted.test(tokens.get(open - 1).start());
        if (outer && !(named && !named(from, open))) {
            return link(from, open, i, end, verb);
        }
        return named && link(inner, comma, i, end, verb);
    }

    private boolean named(int from, int to) {
        return Speakers.of(tokens.subList(from, to)).isPerson();
    }

    /** "…," said the minister: the speaker stands after the verb. */
    private boolean after(int i, int end, SpeechVerb verb) {
        String previous = i == 0 ? "," : tokens.get(i - 1).text();
        boolean free = previous.length() == 1
                        && (previous.equals(",")
                                || "–—-".contains(previous)
                                || QuoteMark.isDouble(previous.charAt(0))
                                || "’'".contains(previous))
                || previous.equals("as");
        int to = free && verb.form() != Form.ING && !verb.isNaming() ? phrases.endOf(end) : end;
        if (to == end || Speakers.isPronoun(lower(end)) && to > end + 1) {
            return false;
        }
        return add(end, to, i, end, verb.hedge(), coverFrom(), i);
    }

    /** "… and assured that", ", adding that": the speaker of the link before goes on. */
    private void elided(int i, int end, SpeechVerb verb) {
        if (links.isEmpty() || i == 0) {
            return;
        }
        int last = phrases.beforeAdverbs(i);
        String word = last < 0 ? "" : lower(last);
        boolean joined = Set.of("and", "but", "then").contains(word) || verb.form() == Form.ING && word.equals(",");
        if (joined || word.equals(",") && lower(i - 1).equals("then")) {
            SpeechLink former = links.get(links.size() - 1);
            links.add(new SpeechLink(
                    former.speaker(),
                    former.sourceFrom(),
                    former.sourceTo(),
                    tokens.get(i).start(),
                    tokens.get(end - 1).end(),
                    verb.hedge(),
                    tokens.get(end - 1).end(),
                    offset(limit(end))));
        }
    }

    private boolean link(int from, int to, int i, int end, SpeechVerb verb) {
        return isAfterwards(from, end)
                ? add(from, to, i, end, verb.hedge(), coverFrom(), from)
                : add(from, to, i, end, verb.hedge(), end, limit(end));
    }

    /** Whether the words come first: "…, the minister said after the meeting". */
    private boolean isAfterwards(int from, int end) {
        int before = from - 1;
        if (before >= 0 && (lower(before).equals("as") || lower(before).equals("that"))) {
            before--;
        }
        if (before < 0 || tokens.get(before).isWord()) {
            return false;
        }
        if (QuoteMark.isDouble(tokens.get(before).text().charAt(0))
                && !quoted.test(tokens.get(before).start())) {
            return true;
        }
        if (before > 0
                && tokens.get(before).text().equals(",")
                && isMark(before - 1)
                && !quoted.test(tokens.get(before - 1).start())) {
            return true;
        }
        boolean comma = ",–—-?!’".contains(tokens.get(before).text());
        boolean done = end >= tokens.size() || !tokens.get(end).isWord() || ADVERBIAL.contains(lower(end));
        return comma
                && done
                && !thatFollows(end)
                && !(before <= SHORT + 4 && OPENERS.contains(lower(0)))
                && before >= SHORT - 1;
    }

    private boolean isMark(int i) {
        return QuoteMark.isDouble(tokens.get(i).text().charAt(0));
    }

    private boolean thatFollows(int end) {
        for (int j = end;
                j < Math.min(tokens.size(), end + 10) && !tokens.get(j).text().equals(",");
                j++) {
            if (lower(j).equals("that") || tokens.get(j).text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private int coverFrom() {
        while (!links.isEmpty() && free < tokens.size() && tokens.get(free).start() < reached) {
            free++;
        }
        return free;
    }

    /** Where the words end that a verb before them introduces: the sentence's end, or where another assertion starts. */
    private int limit(int from) {
        for (int j = from + 2; j < tokens.size(); j++) {
            boolean mark = !tokens.get(j - 1).isWord() && !tokens.get(j - 1).isNumber();
            if (!quoted.test(tokens.get(j).start()) && ENDS.contains(lower(j)) && mark) {
                return j;
            }
        }
        return tokens.size();
    }

    private boolean add(int from, int to, int cue, int cueEnd, String hedge, int coverFrom, int coverTo) {
        Speaker speaker = Speakers.of(tokens.subList(from, to));
        if (speaker == Speaker.NOBODY) {
            return false;
        }
        reached = Math.max(
                reached,
                Math.max(tokens.get(cueEnd - 1).end(), tokens.get(to - 1).end()));
        links.add(new SpeechLink(
                speaker,
                tokens.get(from).start(),
                tokens.get(to - 1).end(),
                tokens.get(cue).start(),
                tokens.get(cueEnd - 1).end(),
                hedge,
                offset(coverFrom),
                Math.max(offset(coverFrom), offset(coverTo))));
        return true;
    }

    private int offset(int token) {
        return token < tokens.size()
                ? tokens.get(token).start()
                : sentence.words().length();
    }

    private String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    /**
     * A link in UTF-16 positions of the sentence.
     *
     * @param coverFrom where the words start that are attributed
     */
    record SpeechLink(
            Speaker speaker,
            int sourceFrom,
            int sourceTo,
            int cueFrom,
            int cueTo,
            String hedge,
            int coverFrom,
            int coverTo) {}
}
