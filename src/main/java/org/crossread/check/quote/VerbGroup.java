package org.crossread.check.quote;

import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A verb with the auxiliaries and adverbs before it: "has repeatedly said", "did not say", "was accused", "to say".
 *
 * @param first its first token
 * @param denied whether it is negated
 */
record VerbGroup(int first, Voice voice, boolean denied) {
    enum Voice {
        ACTIVE,
        PASSIVE,
        /** "to argue", "arguing": whoever does something else argues. */
        INFINITIVE,
        PARTICIPLE,
        /** "emails released by". */
        REDUCED
    }

    private static final Set<String> OWNING = Words.list("a an the this his her its their my our your");
    private static final Set<String> AFTER_SPEECH = Words.list(
            "the a an that to his her its their how whether why what all no some there just only not : \" “ ‘");
    private static final Set<String> BE =
            Words.list("am is are was were be been being get gets got isn't aren't wasn't weren't ain't");
    private static final Set<String> HAVE = Words.list("have has had having haven't hasn't hadn't");
    private static final Set<String> MODAL = Words.list(
            "will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't mustn't");
    private static final Set<String> DO = Words.list("do does did don't doesn't didn't");
    private static final Set<String> ADVERBS = Words.list(
            "also then later now once again already previously earlier often ever still since even just always never first further"
                    + " too both simply only itself himself herself themselves long soon instead not all much more openly reportedly essentially"
                    + " twice almost however therefore thus sometimes reluctantly");
    private static final Set<String> BEFORE_ING = Words.list(
            "began begin started start stopped stop kept keep while including letter message ad video email memo tweet speech"
                    + " like continued continue video bill law instead despite upon spent");
    private static final int REACH = 5;
    private static final Set<String> NOUNS = Words.list(
            "plans attacks supports votes doubts worries wishes offers moves checks focuses questions challenges needs requests favors favours desires"
                    + " regrets backs intends tweets objects looks judges issues studies documents authors drafts sanctions debates protests advocates"
                    + " rates reviews champions credits signals ranks hits permits mandates bans trusts dreams guesses bets lies insults names views aims"
                    + " details rules orders lectures talks appeals approaches releases thanks welcomes experiences values prospects counters quotes polls addresses reasons schedules contests hails presses remarks comments");
    private static final Set<String> NO_SUBJECT = Words.list(
            "a an the this these those his her its their my our your no any each every some such more most very too so of for in at"
                    + " from with on by about against into over under between among through during without within as than like per via"
                    + " toward towards upon is are was were be");
    private static final Set<String> MANY = Words.list(
            "i you we they who people men women police many some others most few several both children which that these those");

    static final Trait<Boolean> AUXILIARY = new Trait<>(token -> isAuxiliary(token.lower()));
    private static final Trait<Boolean> ADVERB = new Trait<>(VerbGroup::isAdverb);

    /** The group that ends with the verb at {@code i}; null where the word is no verb here. */
    static @Nullable VerbGroup of(Tokens words, int i, Reporting verb, IntPredicate quoted) {
        int j = i - 1;
        String nearest = "";
        boolean denied = false;
        for (; j >= 0 && !quoted.test(words.start(j)); j--) {
            String word = words.word(j);
            String kind = kind(word);
            denied |= Words.isNegation(word);
            if (kind.equals("to")) {
                boolean passive = nearest.equals("be") && verb.form() == Form.PAST;
                return verb.form() == Form.PLAIN || passive ? new VerbGroup(j, Voice.INFINITIVE, denied) : null;
            }
            if (kind.isEmpty() && !isAdverb(words, j)) {
                break;
            }
            nearest = nearest.isEmpty() ? kind : nearest;
        }
        String before = words.word(j);
        if (nearest.isEmpty()) {
            nearest = contracted(before);
            return nearest.isEmpty() ? bare(words, i, j, verb) : with(nearest, j + 1, verb.form(), denied);
        }
        return with(nearest, j + 1, verb.form(), denied);
    }

    static boolean isAdverb(Tokens words, int i) {
        return words.is(i, ADVERB);
    }

    private static boolean isAdverb(Token token) {
        return ADVERBS.contains(token.lower()) || Words.isAdverb(token.lower()) && !token.isCapitalised();
    }

    private static boolean isAuxiliary(String word) {
        String kind = kind(word);
        return !kind.isEmpty() && !kind.equals("to");
    }

    private static String kind(String word) {
        return BE.contains(word)
                ? "be"
                : HAVE.contains(word)
                        ? "have"
                        : DO.contains(word) || MODAL.contains(word) ? "do" : word.equals("to") ? "to" : "";
    }

    /** "he's saying", "they've said", "she'd argue". */
    private static String contracted(String word) {
        int mark = word.lastIndexOf('\'');
        if (mark < 1) {
            return "";
        }
        boolean pronoun = Words.isPronoun(word.substring(0, mark));
        return switch (word.substring(mark)) {
            case "'re", "'m" -> "be";
            case "'s" -> pronoun ? "be" : "";
            case "'ve" -> "have";
            case "'ll", "'d" -> "do";
            default -> "";
        };
    }

    /** Whether a form may be the plural of a noun: "claims", "reviews". */
    static boolean isNounToo(String word) {
        return SpeechVerb.isNounToo(word) || NOUNS.contains(word);
    }

    private static @Nullable VerbGroup with(String auxiliary, int first, Form form, boolean denied) {
        Voice voice = switch (auxiliary) {
            case "be" -> form == Form.PAST ? Voice.PASSIVE : form == Form.ING ? Voice.ACTIVE : null;
            case "have" -> form == Form.PAST ? Voice.ACTIVE : null;
            default -> form == Form.PLAIN ? Voice.ACTIVE : form == Form.PAST ? Voice.ACTIVE : null;
        };
        return voice == null ? null : new VerbGroup(first, voice, denied);
    }

    /** A verb without auxiliaries; {@code before} is what stands before it and its adverbs. */
    private static @Nullable VerbGroup bare(Tokens words, int i, int before, Reporting verb) {
        String word = words.word(before);
        if (verb.form() == Form.ING) {
            boolean noun = NO_SUBJECT.contains(word) && OWNING.contains(word);
            boolean named = words.word(i + verb.length()).equals("by") || isModifier(words, before);
            return noun || named ? null : new VerbGroup(before + 1, Voice.PARTICIPLE, false);
        }
        if (NO_SUBJECT.contains(word) && !MANY.contains(word) || before >= 0 && word.endsWith("'s")) {
            return null;
        }
        int end = i + verb.length();
        if (verb.form() == Form.PAST) {
            boolean agent = words.word(end).equals("by")
                    && words.isWord(before)
                    && !words.word(end + 1).endsWith("ing");
            return new VerbGroup(before + 1, agent ? Voice.REDUCED : Voice.ACTIVE, false);
        }
        boolean fits = verb.form() == Form.PLAIN ? isMany(words, before) : !isObjectless(words, i, end);
        return fits ? new VerbGroup(before + 1, Voice.ACTIVE, false) : null;
    }

    /** "face painting", "intense lobbying": a word before an -ing form that nobody could be. */
    private static boolean isModifier(Tokens words, int i) {
        String word = words.word(i);
        boolean plain =
                i >= 0 && words.isWord(i) && !words.isCapitalised(i) && !Words.isStop(word) && !word.endsWith("s");
        return plain
                && !BEFORE_ING.contains(word)
                && !org.crossread.check.language.Roles.isPerson(word)
                && !org.crossread.check.language.Roles.isBody(word);
    }

    private static boolean isMany(Tokens words, int i) {
        String word = words.word(i);
        for (int j = i; j > Math.max(0, i - REACH) && words.isWord(j) && !word.equals("and"); j--) {
            boolean whole = words.is(j, "of", "in", "for", "at", "from", "and");
            boolean many = words.word(j - 1).endsWith("s")
                    || words.isCapitalised(j - 1) && words.word(j).equals("and");
            if (whole && many) {
                return true;
            }
        }
        return MANY.contains(word) || word.endsWith("s") && !word.endsWith("ss") || word.equals("and") && i > 0;
    }

    /** "job reports on Friday": a noun that looks like a verb has no object. */
    private static boolean isObjectless(Tokens words, int i, int end) {
        if (!isNounToo(words.word(i))) {
            return false;
        }
        String next = words.word(end);
        boolean clause = words.is(end, "that", "to");
        if (clause
                && !words.word(i - 1).equals(",")
                && !words.isCapitalised(i - 1)
                && !Words.isPronoun(words.word(i - 1))
                && !org.crossread.check.language.Roles.isPerson(words.word(i - 1))) {
            return true;
        }
        boolean object = words.isCapitalised(end) || Words.isPronoun(next) || AFTER_SPEECH.contains(next);
        return !object;
    }
}
