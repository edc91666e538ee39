package org.crossread.check.quote;

import java.util.Set;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Links of what is said to speakers by nouns and adjectives: "Weber's claim that", "expressed doubts about", "is wary of". */
final class ReportNouns {
    /** A link found: whose words, the tokens of the cue. */
    record Found(Subject who, int cue, int cueEnd) {}

    private static final Set<String> OWNERS = Words.list("his her their its");
    private static final Set<String> FOLLOWS =
            Words.list("that to of about for against on with in over toward towards regarding whether is was");
    private static final Set<String> GOVERNED =
            Words.list("that about of to with over by at for how whether he she they it the in");
    private static final int NEAR = 6;

    private final Tokens words;
    private final Subjects subjects;

    ReportNouns(Tokens words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** "Weber's repeated claim that …", "her support for …". */
    @Nullable Found owned(int i) {
        if (!words.is(i, Sayings.NOUN) || !words.is(i + 1, FOLLOWS)) {
            return null;
        }
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            String word = words.word(j);
            if (OWNERS.contains(word)) {
                return new Found(new Subject(j, j + 1), i, i + 1);
            }
            if (word.endsWith("'s") || word.endsWith("s'") || word.equals("'") && words.joined(j)) {
                Subject owner = subjects.phrase(word.equals("'") ? j - 1 : j);
                return owner == null ? null : new Found(owner, i, i + 1);
            }
            if (!words.isWord(j) || Words.isStop(word) && !word.equals("own")) {
                return null;
            }
        }
        return null;
    }

    /** "expressed concern about": the noun's place in the verb's object, -1 where there is none. */
    int carried(int verb) {
        if (!words.is(verb, Sayings.CARRYING)) {
            return -1;
        }
        for (int j = verb + 1; j < Math.min(words.size(), verb + NEAR) && words.isWord(j); j++) {
            if (words.is(j, Sayings.CARRIED) && words.is(j + 1, FOLLOWS)) {
                return j;
            }
        }
        return -1;
    }

    /** Where the verb group starts that links an adjective to its subject ("has grown increasingly wary of"); -1 where none does. */
    int predicate(int i) {
        if (!words.is(i, Sayings.ADJECTIVE) || !words.is(i + 1, GOVERNED)) {
            return -1;
        }
        int j = i - 1;
        while (j > 0
                && (VerbGroup.isAdverb(words, j)
                        || Words.isNegation(words.word(j))
                        || words.word(j).equals("so")
                        || words.word(j).equals("very"))) {
            j--;
        }
        if (j < 0 || !words.is(j, Sayings.LINKS)) {
            return -1;
        }
        while (j > 0
                && (words.is(j - 1, VerbGroup.AUXILIARY)
                        || VerbGroup.isAdverb(words, j - 1)
                        || Words.isNegation(words.word(j - 1)))) {
            j--;
        }
        return j;
    }
}
