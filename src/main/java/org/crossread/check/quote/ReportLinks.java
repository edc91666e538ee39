package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.Reporting.Frame;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.check.quote.VerbGroup.Voice;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** All that one sentence makes people say, think, want or feel: broader than {@link SpeechLinks}, and only to be read. */
final class ReportLinks {
    private static final Set<String> ADVERBIAL = Words.list(
            "in at on after before during from earlier later when while as by following through via today yesterday friday monday tuesday"
                    + " wednesday thursday saturday sunday last late early again recently");

    /** A link in numbers of tokens. */
    private record Link(@Nullable Subject who, int cue, int cueEnd, String hedge, int from, int to) {
        boolean covers(int token) {
            return from <= token && token < to;
        }

        Link until(int end) {
            return new Link(who, cue, cueEnd, hedge, from, end);
        }
    }

    private static final int LONGEST_LABEL = 6;

    private final List<Token> tokens;
    private final Tokens words;
    private final IntPredicate quoted;
    private final Subjects subjects;
    private final Contents contents;
    private final ReportNouns nouns;
    private final boolean title;
    private final List<Link> links = new ArrayList<>();
    private final List<Link> direct = new ArrayList<>();
    /** Who acts in the clause that is being read, and in the first one. */
    private @Nullable Subject current;

    private @Nullable Subject main;
    /** Behind the last source that stands after its cue. */
    private int free;

    ReportLinks(Sentence sentence, IntPredicate quoted) {
        this.tokens = sentence.tokens();
        this.words = new Tokens(sentence);
        this.quoted = quoted;
        this.title = Titles.isTitle(words);
        this.subjects = new Subjects(words, quoted, title);
        this.nouns = new ReportNouns(words, subjects);
        this.contents = new Contents(words, quoted, subjects);
    }

    List<SpeechLink> find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (i < free || quoted.test(words.start(i))) {
                continue;
            }
            if (words.isWord(i)) {
                word(i);
            } else if (words.word(i).equals(":")) {
                colon(i);
            }
        }
        int[] covered = new int[tokens.size() + 1];
        for (Link link : links) {
            covered[link.from]++;
            covered[link.to]--;
        }
        for (int i = 1; i < covered.length; i++) {
            covered[i] += covered[i - 1];
        }
        return links.stream()
                .filter(link -> link.who != null && covered[link.cue] == (link.covers(link.cue) ? 1 : 0))
                .map(this::speech)
                .toList();
    }

    /** Links to quoted words, once {@link #find} went through the sentence: for quotes whose speaker stands in no simpler place. */
    List<SpeechLink> direct() {
        return direct.stream().map(this::speech).toList();
    }

    /** The link that covers a token, if the one found last does. */
    private @Nullable Link around(int token) {
        Link last = links.isEmpty() ? null : links.get(links.size() - 1);
        return last != null && last.covers(token) ? last : null;
    }

    private void word(int i) {
        if (words.word(i).equals("according") && words.word(i + 1).equals("to")) {
            according(i);
            return;
        }
        boolean name = words.isCapitalised(i) && i > 0 && !title;
        Reporting verb = name ? null : Reporting.at(words, i);
        VerbGroup group = verb == null ? null : VerbGroup.of(words, i, verb, quoted);
        note(i, group);
        int carried = name ? -1 : nouns.carried(i);
        if (carried >= 0 && around(i) == null) {
            carried(i, carried);
        } else if (verb != null && group != null) {
            verb(i, verb, group);
        } else if (!name && around(i) == null) {
            noun(i);
        }
    }

    private void according(int i) {
        Subject who = subjects.startingAt(i + 2);
        if (who != null) {
            free = who.to();
            boolean first = i < 2;
            int from = first ? Math.min(tokens.size(), who.to() + 1) : 0;
            add(who, i, i + 2, "according", from, first ? tokens.size() : i);
        }
    }

    /** "Holm: Bridge will stay closed". */
    private void colon(int i) {
        boolean start = links.isEmpty() && i > 0 && i <= LONGEST_LABEL && i + 2 < tokens.size();
        Subject who = start ? subjects.phrase(i - 1) : null;
        if (who != null
                && who.from() == 0
                && words.isCapitalised(0)
                && Speakers.of(tokens.subList(0, i)).isNamed()) {
            add(who, i, i + 1, "said", i + 1, tokens.size());
        }
    }

    private void carried(int verb, int noun) {
        int before = verb - 1;
        while (before >= 0 && (VerbGroup.isAdverb(words, before) || words.is(before, VerbGroup.AUXILIARY))) {
            before--;
        }
        boolean finite = !words.word(before).equals("to") && !words.word(verb).endsWith("ing");
        Subject found = finite ? subjects.endingAt(before) : null;
        Subject who = found != null ? found : current;
        if (who != null) {
            add(
                    who,
                    verb,
                    noun + 1,
                    "said",
                    noun + 1,
                    contents.end(noun + 1, !words.word(noun + 1).equals("that")));
        }
    }

    private void noun(int i) {
        ReportNouns.Found owned = nouns.owned(i);
        if (owned != null) {
            add(owned.who(), owned.cue(), owned.cueEnd(), "said", i + 1, contents.end(i + 1, true));
            return;
        }
        int first = nouns.predicate(i);
        Subject who = first <= 0 ? null : subjects.endingAt(first - 1);
        if (who != null) {
            add(who, first, i + 1, "said", i + 1, contents.end(i + 1, true));
        }
    }

    /** Takes note of who acts. */
    private void note(int i, @Nullable VerbGroup group) {
        boolean finite = group != null
                ? group.voice() == Voice.ACTIVE || group.voice() == Voice.PASSIVE
                : subjects.isVerbal(i) && !words.word(i).equals("to");
        if (finite) {
            int before = (group == null ? i : group.first()) - 1;
            while (before >= 0 && VerbGroup.isAdverb(words, before)) {
                before--;
            }
            Subject subject = subjects.endingAt(before);
            if (subject != null) {
                current = subject;
                if (!subject.isRelative() && (main == null || startsClause(subject.from()))) {
                    main = subject;
                    if (startsClause(subject.from())) {
                        fronted();
                    }
                }
            }
        }
    }

    private boolean startsClause(int from) {
        return from == 0 || words.is(from - 1, ",", ";", "and", "but", "while", "–", "—", "-");
    }

    /** "Answering questions, Weber …": whoever is named first after it. */
    private void fronted() {
        for (int k = 0; k < links.size(); k++) {
            Link link = links.get(k);
            if (link.who == null && main != null) {
                links.set(k, new Link(main, link.cue, link.cueEnd, link.hedge, link.from, link.to));
            }
        }
    }

    private void verb(int i, Reporting verb, VerbGroup group) {
        int end = i + verb.length();
        Link around = around(i);
        if (around != null && !goesOn(around, i, verb, group)) {
            return;
        }
        if (group.voice() == Voice.PASSIVE || group.voice() == Voice.REDUCED) {
            agent(i, end, verb, group);
            return;
        }
        Subject subject = around == null || !around.covers(group.first() - 1) && !joins(group)
                ? subject(group, verb)
                : around.who;
        boolean fronted = group.voice() == Voice.PARTICIPLE && main == null && current == null;
        if (subject == null && fronted && fits(verb, end)) {
            links.add(new Link(null, i, end, verb.hedge(), end, contents.end(end, true)));
        } else if (subject == null) {
            after(i, end, verb);
        }
        if (subject == null) {
            return;
        }
        if ((verb.isSpeech() || verb.takes(Frame.CLAUSE)) && afterwards(subject, end, verb)) {
            boolean parenthesis = words.word(end).equals(",")
                    && words.word(subject.from() - 1).equals(",");
            add(subject, group.first(), end, verb.hedge(), 0, parenthesis ? tokens.size() : subject.from());
        } else if (fits(verb, end)) {
            int from = contents.behindAddressee(end);
            boolean narrow = subject.isRelative()
                    || contents.opens(subject.from() - 1)
                    || group.voice() != Voice.ACTIVE
                    || !contents.clauseAt(from);
            add(subject, i, end, verb.hedge(), from, contents.end(from, narrow));
        } else if (words.is(subject.from() - 1, "that", "which")) {
            Subject what = subjects.phrase(subject.from() - 2);
            if (what != null && (verb.isSpeech() || verb.takes(Frame.OBJECT))) {
                add(subject, i, end, verb.hedge(), what.from(), subject.from() - 1);
            }
        }
    }

    private boolean fits(Reporting verb, int end) {
        String next = words.word(end);
        if (next.isEmpty() || next.equals(".")) {
            return false;
        }
        if (next.equals("to")) {
            return verb.takes(Frame.TO) || verb.takes(Frame.OBJECT);
        }
        boolean clause = verb.takes(Frame.CLAUSE) && contents.clauseAt(contents.behindAddressee(end));
        return clause
                || verb.takes(Frame.OBJECT)
                || verb.takes(Frame.TO) && !verb.takes(Frame.CLAUSE) && toFollows(end);
    }

    private boolean toFollows(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            if (words.word(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Subject subject(VerbGroup group, Reporting verb) {
        int before = group.first() - 1;
        if (group.voice() == Voice.INFINITIVE) {
            return verb.isSpeech() ? current : null;
        }
        if (group.voice() == Voice.PARTICIPLE) {
            return words.word(before).equals(",") && main != null ? main : current;
        }
        boolean joined = words.is(before, "and", "but", "or", "then")
                || words.word(before).equals(",") && words.is(before + 1, "then");
        if (joined) {
            boolean relative = current != null
                    && current.isRelative()
                    && !words.word(before - 1).equals(",");
            return main == null || relative ? current : main;
        }
        return subjects.endingAt(before);
    }

    /** "…, the minister said": the words come first. */
    private boolean afterwards(Subject subject, int end, Reporting verb) {
        int before = subject.from() - 1;
        if (before >= 0 && words.word(before).equals("as")) {
            before--;
        }
        String next = words.word(end);
        boolean told = contents.isQuotedAt(before - 1) && !contents.clauseAt(contents.behindAddressee(end));
        boolean done = told
                || end >= tokens.size()
                || !words.isWord(end) && !next.equals(":")
                || ADVERBIAL.contains(next) && !contents.opened()
                || words.word(before + 1).equals("as");
        boolean aside = next.equals(",") && verb.isSpeech();
        boolean clause = told || aside || contents.hasVerb(-1, before);
        return before >= 2
                && done
                && clause
                && contents.isCommaOrMark(before)
                && !(next.equals(",") && contents.clauseAt(end));
    }

    /** "…," said the minister. */
    private void after(int i, int end, Reporting verb) {
        boolean free =
                i > 0 && (contents.isCommaOrMark(i - 1) || words.word(i - 1).equals("as"));
        int to = free && verb.form() != Form.ING && verb.form() != Form.PLAIN ? end + 1 : end;
        Subject who = to > end ? subjects.startingAt(end) : null;
        if (who != null) {
            add(who, i, end, verb.hedge(), 0, i);
        }
    }

    /** "was accused by", "emails released by". */
    private void agent(int i, int end, Reporting verb, VerbGroup group) {
        boolean fits = verb.isSpeech() || verb.takes(Frame.OBJECT);
        for (int j = end; fits && j < Math.min(tokens.size(), end + 10); j++) {
            if (words.word(j).equals("by")) {
                Subject who = subjects.startingAt(j + 1);
                Subject what = subjects.endingAt(group.first() - 1);
                if (who != null) {
                    int from = what == null ? end : what.from();
                    add(who, i, end, verb.hedge(), from, what == null ? tokens.size() : group.first());
                }
                return;
            }
        }
    }

    /** What a speaker says that others say is the speaker's own; "…, adding that" and "and said that" start anew. */
    private boolean joins(VerbGroup group) {
        return group.voice() == Voice.PARTICIPLE
                || words.word(group.first() - 1).equals("and");
    }

    private boolean goesOn(Link around, int i, Reporting verb, VerbGroup group) {
        String before = words.word(group.first() - 1);
        boolean participle = group.voice() == Voice.PARTICIPLE && before.equals(",");
        boolean joined =
                group.voice() == Voice.ACTIVE && verb.form() != Form.PLAIN && verb.isSpeech() && before.equals("and");
        Subject other = subjects.endingAt(group.first() - 1);
        if (other != null
                && group.voice() == Voice.ACTIVE
                && verb.isSpeech()
                && other.from() > around.from + 2
                && words.is(other.from() - 1, "and", "but")
                && words.word(other.from() - 2).equals(",")) {
            links.set(links.size() - 1, around.until(other.from() - 2));
            return true;
        }
        if (participle || joined) {
            links.set(links.size() - 1, around.until(group.first() - 1));
        }
        return participle || joined;
    }

    private void add(Subject who, int cue, int cueEnd, String hedge, int from, int to) {
        int first = from;
        int last = Math.min(to, tokens.size());
        while (first < last && contents.isStop(first)) {
            first++;
        }
        while (last > first && contents.isStop(last - 1)) {
            last--;
        }
        boolean announces = words.word(from).equals(":") && from + 1 >= tokens.size();
        if (announces || first < last && contents.allQuoted(first, last)) {
            direct.add(new Link(who, cue, cueEnd, hedge, from, to));
        } else if (first < last && !own(who)) {
            links.add(new Link(who, cue, cueEnd, hedge, first, last));
        }
    }

    /** What the writer says in the first person is not attributed. */
    private boolean own(Subject who) {
        return who.to() == who.from() + 1 && words.is(who.from(), "i", "we", "you");
    }

    private SpeechLink speech(Link link) {
        Subject who = java.util.Objects.requireNonNull(link.who);
        Speaker speaker = Speakers.of(tokens.subList(who.named(), who.namedTo()));
        return new SpeechLink(
                speaker == Speaker.NOBODY ? Speaker.unnamed(words.cut(who.named(), who.namedTo())) : speaker,
                words.start(who.from()),
                words.end(who.to()),
                words.start(link.cue),
                words.end(link.cueEnd),
                link.hedge,
                words.start(link.from),
                words.end(Math.max(link.from + 1, link.to)));
    }
}
