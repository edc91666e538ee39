package org.crossread.check.translation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Words carried over from a language in which they look the same or mean more: nobody owns a ministry, and progress is not "of relief". */
final class Calques implements Trace {
    /** Italian "di rilievo", Spanish "de relieve": of note. People sigh with relief, but play no roles of relief. */
    private static final Pattern OF_NOTE = Pattern.compile(
            "\\b(?:progress|roles?|figures?|personalit(?:y|ies)|players?|results?|success(?:es)?|importance|names?|events?|stops?|changes?"
                    + "|positions?|themes?|topics?|news|damage|achievements?|steps?|developments?|points?) of relief\\b(?! (?:work|workers|aid|efforts"
                    + "|operations|agencies|organi[sz]ations|supplies|funds?)\\b)");
    /** Italian "titolare", Spanish "titular", French "titulaire": the holder of an office. */
    private static final Pattern HOLDER = Pattern.compile(
            "\\bowners? of (?:the )?(?:(?:Foreign|Interior|Home|Finance|Defen[cs]e|Health|Justice|Education|Economy|State) (?:Ministry|Office"
                    + "|Department|Affairs)|(?:Ministry|Department) of \\p{Lu}|(?:Interior|Defen[cs]e|Finance|Foreign Affairs) (?:portfolio|brief)"
                    + "|Foggy Bottom|Pentagon|Treasury|Kremlin|Farnesina|Quai d['’]Orsay|Downing Street|Whitehall|Elys[eé]e|Moncloa|Viminale)");
    /** Adjectives for words alone, put to what no one says. */
    private static final Pattern HARSH_WORDS = Pattern.compile(
            "\\b(?:scathing|withering|blistering|vitriolic|barbed)(?: \\p{Ll}++)? (?:sanctions?|measures?|tariffs?|dut(?:y|ies)|embargo(?:es)?"
                    + "|penalt(?:y|ies)|fines?|restrictions?|curbs?|weapons?|consequences|laws?|controls?|bans?|cuts?|tax(?:es)?)\\b");

    @Override
    public void look(Prose article, List<Slip> found) {
        for (Sentence sentence : article.sentences()) {
            String words = sentence.words();
            if (words.contains(" of relief")) {
                mark(
                        OF_NOTE,
                        sentence,
                        found,
                        "“Of relief” is meant to say “of note”: the original has a word that looks the same.");
            }
            if (words.contains("owner")) {
                mark(HOLDER, sentence, found, "Nobody owns an office of state: whoever holds it is meant.");
            }
            if (words.contains("ing ") || words.contains("barbed") || words.contains("vitriolic")) {
                mark(HARSH_WORDS, sentence, found, "Only words are called that: “harsh” or “severe” is meant.");
            }
        }
    }

    private static void mark(Pattern pattern, Sentence sentence, List<Slip> found, String why) {
        Matcher matcher = pattern.matcher(sentence.words());
        while (matcher.find()) {
            found.add(Trace.cosmetic(sentence, matcher.start(), matcher.end(), why));
        }
    }
}
