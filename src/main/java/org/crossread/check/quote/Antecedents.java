package org.crossread.check.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.language.Roles;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** Whom "he", "the minister" or "the ministry" mean: the last one named before, as the article goes on. */
final class Antecedents {
    private static final Pattern COUNTERPART = Pattern.compile("(?:his|her) (?:\\w+ )?counterpart");
    private static final Set<String> PEOPLE = Words.list("he she who");
    private static final Set<String> ACTS = Words.list("was is has had will would also did does");
    private static final Trait<Boolean> ACT = new Trait<>(token -> isAct(token.lower()));

    private final Map<String, Speaker> offices = new HashMap<>();
    private @Nullable Speaker person;
    private @Nullable Speaker partner;

    /** The speaker whom a pronoun or an office stands for; the same speaker where that is not known. */
    Speaker resolve(Speaker said) {
        String words = said.display().toLowerCase(java.util.Locale.ROOT);
        if (said.kind() == Speaker.Kind.PRONOUN) {
            return PEOPLE.contains(words) && person != null ? person : said;
        }
        if (partner != null && COUNTERPART.matcher(words).matches()) {
            return partner;
        }
        if (said.kind() == Speaker.Kind.ROLE && words.startsWith("the ")) {
            return offices.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), said);
        }
        return said;
    }

    /** Takes note of who speaks. */
    void spoke(Speaker speaker) {
        if (speaker.isPerson()) {
            remember(speaker);
        }
        if (speaker.kind() == Speaker.Kind.INSTITUTION) {
            String last = speaker.display().substring(speaker.display().lastIndexOf(' ') + 1);
            if (Roles.isBody(last)) {
                offices.put(last.toLowerCase(java.util.Locale.ROOT), speaker);
            }
        }
    }

    private void remember(Speaker speaker) {
        partner = person != null && person.differsFrom(speaker) ? person : partner;
        person = speaker;
    }

    /** Takes note of the people named with their office, and of who acts, in a sentence. */
    void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NounPhrases phrases = new NounPhrases(tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (Roles.isPerson(tokens.get(i))) {
                office(tokens, i, phrases);
            } else if (tokens.get(i).isCapitalised() && ACT.of(tokens.get(i + 1))) {
                acts(tokens, i, phrases);
            }
        }
    }

    private static boolean isAct(String lower) {
        return ACTS.contains(lower)
                || lower.endsWith("ed")
                || !Words.base(lower).equals(lower);
    }

    private void office(List<Token> tokens, int i, NounPhrases phrases) {
        int from = tokens.get(i + 1).text().equals(",") ? i + 2 : i + 1;
        if (from < tokens.size() && tokens.get(from).isCapitalised()) {
            Speaker named = Speakers.of(tokens.subList(from, Math.max(from, phrases.endOf(from))));
            if (named.isPerson()) {
                offices.put(tokens.get(i).lower(), named);
            }
        }
    }

    private void acts(List<Token> tokens, int i, NounPhrases phrases) {
        int from = phrases.startOf(i);
        boolean starts = from == 0 || from > 0 && tokens.get(from - 1).text().equals(",");
        Speaker named = from <= i && starts ? Speakers.of(tokens.subList(from, i + 1)) : Speaker.NOBODY;
        if (named.isPerson()) {
            remember(named);
        }
    }
}
