package org.crossread.check.language;

import java.util.List;
import java.util.regex.Pattern;

/** Spells out what speech draws together: "can't" and "cannot" are "can not", "we're" is "we are". */
public final class Contractions {
    private record Rule(Pattern pattern, String full) {}

    private static final List<Rule> RULES = List.of(
            rule("\\b[Cc]an['’]t\\b|\\b[Cc]annot\\b", "can not"),
            rule("\\bwon['’]t\\b", "will not"),
            rule("\\bWon['’]t\\b", "Will not"),
            rule("n['’]t\\b", " not"),
            rule("['’]re\\b", " are"),
            rule("['’]m\\b", " am"),
            rule("['’]ve\\b", " have"),
            rule("['’]ll\\b", " will"),
            rule("\\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho)['’]s\\b", "$1 is"),
            rule("\\b([Ll]et)['’]s\\b", "$1 us"),
            rule("\\b(I|[Hh]e|[Ss]he|[Ww]e|[Yy]ou|[Tt]hey)['’]d\\b", "$1 would"));

    private Contractions() {}

    private static Rule rule(String pattern, String full) {
        return new Rule(Pattern.compile(pattern), full);
    }

    public static String expand(String words) {
        if (words.indexOf('’') < 0 && words.indexOf('\'') < 0 && !words.contains("annot")) {
            return words;
        }
        String full = words;
        for (Rule rule : RULES) {
            full = rule.pattern.matcher(full).replaceAll(rule.full);
        }
        return full;
    }
}
