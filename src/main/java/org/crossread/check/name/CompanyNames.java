package org.crossread.check.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** Finds companies by the legal form that their names end in or, in Russia and its neighbours, begin with. */
final class CompanyNames {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&’'+/-]{0,40}+(?:\\.com)?";
    private static final String FORM =
            "(?:AG|SE|SA|S\\.A\\.|AB|NV|N\\.V\\.|BV|B\\.V\\.|G(?:mbH|MBH)|KG|plc|PLC|Plc|Inc\\b\\.?|Incorporated|Corp\\b\\.?"
                    + "|Corporation|L(?:td|TD)\\b\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|LP|L\\.P\\.|Co\\.|Company|SpA|S\\.p\\.A\\.|Oyj|ASA|A/S|JSC|OJSC|PJSC|SARL"
                    + "|S\\.A\\.R\\.L\\.|SRL|S\\.r\\.l\\.|Aktiengesellschaft|OOO|OAO|PAO|ZAO)";
    private static final Pattern ENDING = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])" + WORD + "(?: (?:(?:&|of) |and (?=Sons|Brothers|Partners|Daughters|Co\\b))?" + WORD
                    + "){0,6}?(?: \\([\\p{L}. ]{1,30}\\))?(?:,? " + FORM + "){1,2}(?![\\p{L}\\p{N}])");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:OOO|OAO|PAO|ZAO|AO|JSC|PJSC) [“\"«]?" + WORD + "(?: " + WORD + "){0,4}");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}++)[ ,]");
    private static final Set<String> FORM_WORDS =
            Words.list("AG LTD GMBH SE SA S.A AB NV N.V BV B.V GmbH KG plc PLC Plc Inc Incorporated Corp Corporation"
                    + " Ltd Limited LLC L.L.C LLP LP L.P Co Company SpA S.p.A Oyj ASA A/S JSC OJSC PJSC SARL"
                    + " S.A.R.L SRL S.r.l Aktiengesellschaft OOO OAO PAO ZAO AO");
    private static final Set<String> DAYS =
            Words.list("monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december");

    /** A sentence with more legal forms is a register, not prose. */
    private static final int MOST_FORMS = 20;

    private static final int BEFORE = 16;
    private static final int AFTER = 6;

    private static final Trait<Boolean> ENDS = new Trait<>(CompanyNames::isForm);

    /** Where a company is named. */
    record Mention(Span span, CompanyName name) {}

    private CompanyNames() {}

    /** The first mention of each spelling. */
    static List<Mention> in(Prose prose) {
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Sentence sentence : prose.sentences()) {
            List<Token> tokens = sentence.tokens();
            int forms = 0;
            for (int i = 0; i < tokens.size() && forms < MOST_FORMS; i++) {
                if (ENDS.of(tokens.get(i))) {
                    forms++;
                    int from = tokens.get(Math.max(0, i - BEFORE)).start();
                    int to = tokens.get(Math.min(tokens.size() - 1, i + AFTER)).end();
                    to += sentence.words().startsWith(".", to) ? 1 : 0;
                    find(ENDING, sentence, from, to, found);
                    find(BEGINNING, sentence, from, to, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isForm(Token token) {
        String text = token.text();
        return FORM_WORDS.contains(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    private static void find(Pattern pattern, Sentence sentence, int start, int end, Map<String, Mention> found) {
        Matcher matcher = pattern.matcher(sentence.words()).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            int from = matcher.start() + lead(matcher.group());
            int to = matcher.end();
            String words = sentence.words();
            // the stop of "Ltd." at the end of a sentence is the sentence's, that of "S.A." is its own
            to -= to == words.length() && words.endsWith(".") && Character.isLowerCase(words.charAt(to - 2)) ? 1 : 0;
            String written = words.substring(from, to);
            CompanyName name = CompanyName.of(written);
            if (!name.words().isEmpty() && !name.form().isEmpty()) {
                found.putIfAbsent(written, new Mention(sentence.span(from, to), name));
            }
        }
    }

    /** How many letters before the name belong to the sentence: "The", "On Monday", "Chairman". */
    private static int lead(String written) {
        int from = 0;
        Matcher first = FIRST.matcher(written);
        while (first.find() && isLead(first.group(1))) {
            from += first.end();
            first = FIRST.matcher(written.substring(from));
        }
        return from;
    }

    private static boolean isLead(String word) {
        return Words.isStop(word) || DAYS.contains(word.toLowerCase(java.util.Locale.ROOT)) || Roles.isPerson(word);
    }
}
