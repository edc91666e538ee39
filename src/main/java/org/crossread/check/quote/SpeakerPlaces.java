package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.text.Token;

/** Where the speaker stands around a verb of saying: before it, after it, as its agent, or left out. */
final class SpeakerPlaces {
    private static final Set<String> RELATIVE = Words.list("who which");

    private final List<Token> tokens;
    private final Tokens words;
    private final IntPredicate quoted;
    private final NounPhrases phrases;
    private final SpeechCover cover;
    private final List<SpeechLink> links = new ArrayList<>();

    SpeakerPlaces(Tokens words, NounPhrases phrases, IntPredicate quoted) {
        this.tokens = words.sentence().tokens();
        this.words = words;
        this.quoted = quoted;
        this.phrases = phrases;
        this.cover = new SpeechCover(words, quoted);
    }

    List<SpeechLink> links() {
        return links;
    }

    /** Links the verb at the tokens from {@code i} to its speaker, if there is one. */
    void link(int i, SpeechVerb verb, boolean passive) {
        int end = i + (verb.isPhrase() ? 2 : 1);
        if (verb.form() == Form.PAST && passive) {
            agent(i, end, verb);
        } else if (!before(i, end, verb) && !after(i, end, verb)) {
            elided(i, end, verb);
        }
    }

    /** "was described by the minister as …". */
    private void agent(int i, int end, SpeechVerb verb) {
        for (int j = end; j < Math.min(tokens.size(), end + 8); j++) {
            if (words.is(j, "of", "that", "to")) {
                return;
            }
            if (words.word(j).equals("by")) {
                int to = phrases.endOf(j + 1);
                if (to > j + 1) {
                    add(j + 1, to, i, end, verb.hedge(), end, cover.limit(to));
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
        if (last >= 0 && words.is(last, RELATIVE)) {
            last = last > 0 && tokens.get(last - 1).text().equals(",") ? last - 2 : last - 1;
        }
        int from = last < 0 || quoted.test(tokens.get(last).start()) ? last + 1 : phrases.startOf(last);
        boolean unsuited =
                verb.form() == Form.PLAIN && from == last && tokens.get(last).isCapitalised();
        return from <= last && last >= 0 && !unsuited && join(from, last + 1, i, end, verb);
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
        boolean named = inner == open + 1 && isNamed(inner, comma);
        int from = phrases.startOf(open - 1);
        boolean outer = from < open && !quoted.test(tokens.get(open - 1).start());
        if (outer && !(named && !isNamed(from, open))) {
            return join(from, open, i, end, verb);
        }
        return named && join(inner, comma, i, end, verb);
    }

    boolean isNamed(int from, int to) {
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
        if (to == end || Speakers.isPronoun(words.word(end)) && to > end + 1) {
            return false;
        }
        return add(end, to, i, end, verb.hedge(), cover.from(), i);
    }

    /** "… and assured that", ", adding that": the speaker of the link before goes on. */
    private void elided(int i, int end, SpeechVerb verb) {
        if (links.isEmpty() || i == 0) {
            return;
        }
        int last = phrases.beforeAdverbs(i);
        String word = last < 0 ? "" : words.word(last);
        boolean joined = words.is(last, "and", "but", "then") || verb.form() == Form.ING && word.equals(",");
        if (joined || word.equals(",") && words.word(i - 1).equals("then")) {
            SpeechLink former = links.get(links.size() - 1);
            links.add(new SpeechLink(
                    former.speaker(),
                    former.sourceFrom(),
                    former.sourceTo(),
                    tokens.get(i).start(),
                    tokens.get(end - 1).end(),
                    verb.hedge(),
                    tokens.get(end - 1).end(),
                    cover.offset(cover.limit(end))));
        }
    }

    private boolean join(int from, int to, int i, int end, SpeechVerb verb) {
        return cover.isAfterwards(from, end)
                ? add(from, to, i, end, verb.hedge(), cover.from(), from)
                : add(from, to, i, end, verb.hedge(), end, cover.limit(end));
    }

    boolean add(int from, int to, int cue, int cueEnd, String hedge, int coverFrom, int coverTo) {
        Speaker speaker = Speakers.of(tokens.subList(from, to));
        if (speaker == Speaker.NOBODY) {
            return false;
        }
        cover.reach(cueEnd, to);
        links.add(new SpeechLink(
                speaker,
                tokens.get(from).start(),
                tokens.get(to - 1).end(),
                tokens.get(cue).start(),
                tokens.get(cueEnd - 1).end(),
                hedge,
                cover.offset(coverFrom),
                Math.max(cover.offset(coverFrom), cover.offset(coverTo))));
        return true;
    }
}
