package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.language.EventWords;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;
import org.crossread.text.Token;

/** Finds what somebody calls an event in indirect speech ("described the talks as open and helpful"), and which event is judged. */
final class Judgements {
    private static final Set<String> MANNER =
            Words.list("tone atmosphere mood spirit climate exchange exchanges contacts call");
    private static final Set<String> BETWEEN = Words.list("and but , very both highly quite extremely also more than");
    private static final Set<String> BEING = Words.list("as was were is are been be being");
    private static final Set<String> MATTERS = Words.list(
            "proposal plan offer idea demand request condition decision verdict ruling judgment law bill budget reform agreement accord report"
                    + " statement accusation allegation claim charge warning threat response answer result performance behaviour"
                    + " behavior conduct treatment policy measure step move sanction price cost score defeat victory debate vote");
    private static final int REACH = 10;
    private static final int FARTHEST = 150;

    private Judgements() {}

    /** A judging phrase: where it stands, and the kind of event that it judges. */
    record Judgement(Span span, String about) {}

    /** The judging phrases among the words that a link covers and nobody quotes. */
    static List<Judgement> in(Prose prose, Attribution link, List<Quotation> quotations) {
        Sentence sentence = prose.sentenceAt(link.cue().start());
        Places quoted = Places.quoted(prose, quotations);
        List<Judgement> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int last = firstAt(sentence, link.covered().end());
        int first = Math.max(firstAt(sentence, link.covered().start()), last - FARTHEST);
        for (int i = first; i < last; i++) {
            int to = i;
            while (to < last
                    && (judges(tokens, to)
                            || to > i && BETWEEN.contains(tokens.get(to).lower()))) {
                to++;
            }
            int end = to;
            while (end > i && !judges(tokens, end - 1)) {
                end--;
            }
            if (end > i) {
                Span span =
                        sentence.span(tokens.get(i).start(), tokens.get(end - 1).end());
                String about = beside(tokens, i, end);
                if (!about.isEmpty() && !quoted.touch(span) && link.covered().contains(span)) {
                    found.add(new Judgement(span, about));
                }
                i = end;
            }
        }
        return found;
    }

    /** The first token that starts at a code point of the article or after it. */
    private static int firstAt(Sentence sentence, int codePoint) {
        int low = 0;
        int high = sentence.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Token token = sentence.tokens().get(middle);
            boolean before = sentence.span(token.start(), token.end()).start() < codePoint;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private static boolean judges(List<Token> tokens, int i) {
        return Evaluation.isAdjective(tokens.get(i).lower());
    }

    /** "frank talks", "the talks were frank", "called the talks frank". */
    private static String beside(List<Token> tokens, int from, int to) {
        String after = event(tokens, to);
        if (!after.isEmpty()) {
            return after;
        }
        boolean linked = from > 0 && BEING.contains(tokens.get(from - 1).lower());
        return linked ? before(tokens, from) : event(tokens, from - 1);
    }

    /** The event that a quoted judgement is about: the noun right after it, else the nearest before it in the sentence. */
    static String about(Prose prose, Span quote) {
        Sentence sentence = prose.sentenceAt(quote.start());
        List<Token> tokens = sentence.tokens();
        int from = firstAt(sentence, quote.start());
        int to = Math.max(from, firstAt(sentence, quote.end()));
        String inside = tokens.subList(from, to).stream()
                .map(t -> kind(t.lower()))
                .filter(k -> !k.isEmpty())
                .findFirst()
                .orElse("");
        if (!inside.isEmpty()) {
            return inside;
        }
        String after = event(tokens, to + 1);
        return after.isEmpty() ? before(tokens, from) : after;
    }

    private static String before(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 2 * REACH; i--) {
            String kind = kind(tokens.get(i).lower());
            if (!kind.isEmpty()) {
                return kind;
            }
        }
        return "";
    }

    private static String event(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? kind(tokens.get(i).lower()) : "";
    }

    private static String kind(String lower) {
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        if (MATTERS.contains(one)) {
            return one;
        }
        String event = MANNER.contains(lower) ? "meeting" : EventWords.of(lower);
        return event == null || SpeechVerb.of(lower, "") != null ? "" : event;
    }
}
