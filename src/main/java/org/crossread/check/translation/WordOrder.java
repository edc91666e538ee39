package org.crossread.check.translation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.check.language.PlaceName;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Phrases built after the original's grammar: words in its order, links that the English verb does not take, a plural for one of two. */
final class WordOrder implements Trace {
    /** The head comes last in English: a chief diplomat, the foreign minister. */
    private static final Pattern HEAD_FIRST = Pattern.compile(
            "\\b(?:diplomat|ambassador|minister|soldier|officer|judge|scientist|economist|lawyer|doctor|engineer|inspector|surgeon) (?:chief|principal)\\b"
                    + "(?! (?:of|executive|financial|operating|justice)\\b)"
                    + "|\\b[Mm]inister (?:foreign|of (?:exterior|exteriors))\\b");
    /** "The heads of French diplomacy, Anna Berg, and the Dutch, Luis Mora": one head each. */
    private static final Pattern ONE_OF_TWO = Pattern.compile(
            "\\b(?:heads|chiefs|leaders|presidents|ministers|ambassadors|captains|secretaries) of (?:the )?(?:\\p{L}++ ){1,3}?\\p{Ll}++,"
                    + " \\p{Lu}[\\p{L}’'-]++(?: \\p{Lu}[\\p{L}’'-]++){1,3}, and the \\p{Lu}\\p{Ll}++(?:, \\p{Lu}[\\p{L}’'-]++(?: \\p{Lu}[\\p{L}’'-]++){0,3})?");
    /** Where one already is, nobody goes. Troops are drawn back into their own country, but not moved into it. */
    private static final Pattern INTO_OWN = Pattern.compile(
            "\\b(?:mov(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing)|station(?:s|ed|ing)?)\\b"
                    + "(?: (?!back\\b|home\\b)[\\p{L}’'-]++){1,5}? (into (?:its|their|his|her|our|your) own (?:territory|country|soil|land|borders))\\b");
    /** "Lima demands a new dam and Quito for proof": one demands proof, not for proof. */
    private static final Pattern DIRECT_VERB = Pattern.compile(
            "\\b(?:demands?|demanded|wants?|wanted|requires?|required|requests?|requested|seeks?|sought)\\b");

    private static final Pattern GAP = Pattern.compile(
            "\\band ((?:the )?\\p{Lu}[\\p{L}.]*+(?: \\p{Lu}[\\p{L}.]*+){0,2} for (?:proof|evidence|guarantees?|assurances?|help|aid|money|talks|time|answers?|support))\\b");
    /** "Oslo and its partners have agreed, though it has not said when." */
    private static final Pattern PLURAL_IT = Pattern.compile(
            "^\\p{Lu}\\p{L}++ and its \\p{Ll}{2,30}s (?:have|are|were)\\b[^.;]{0,200}?\\b(?:though|although|but|while|and) (it (?:has|is|was))\\b");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.told()) {
                phrases(sentence, found);
                gap(sentence, found);
            }
        }
    }

    private static void phrases(Sentence sentence, List<Slip> found) {
        String words = sentence.words();
        if (words.contains(" chief")
                || words.contains(" principal")
                || words.contains("inister foreign")
                || words.contains("inister of ")) {
            mark(HEAD_FIRST, 0, sentence, found, "The words stand in the order of another language.");
        }
        if (words.contains(", and the ")) {
            mark(ONE_OF_TWO, 0, sentence, found, "The plural speaks of two, but only one of them stands beside it.");
        }
        if (words.contains(" own ")) {
            mark(INTO_OWN, 1, sentence, found, "What is there already cannot be moved into it: “within” is meant.");
        }
        if (words.contains(" and its ")) {
            mark(PLURAL_IT, 1, sentence, found, "“It” stands for several: “they” is meant.");
        }
    }

    private static void mark(Pattern pattern, int group, Sentence sentence, List<Slip> found, String why) {
        Matcher matcher = pattern.matcher(sentence.words());
        while (matcher.find()) {
            found.add(Trace.cosmetic(sentence, matcher.start(group), matcher.end(group), why));
        }
    }

    private static void gap(Sentence sentence, List<Slip> found) {
        Matcher gap = sentence.words().contains(" for ") ? GAP.matcher(sentence.words()) : null;
        if (gap == null || !gap.find() || !isPlace(sentence, gap.start(1))) {
            return;
        }
        String before = sentence.words().substring(0, gap.start());
        if (DIRECT_VERB.matcher(before).find() && !before.contains(" for ")) {
            found.add(Trace.meaning(
                    sentence,
                    gap.start(1),
                    gap.end(1),
                    "The verb of “" + gap.group(1) + "” is lost: the one before takes no “for”."));
        }
    }

    private static boolean isPlace(Sentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() == start) {
                int name = tokens.get(i).lower().equals("the") ? i + 1 : i;
                return PlaceName.at(sentence, name) != null;
            }
        }
        return false;
    }
}
