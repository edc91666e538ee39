package org.crossread.check.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A form of a verb of saying, and what it makes of the words: {@code said}, {@code claims}, {@code denies}.
 *
 * @param verb its base form
 * @param hedge what the writer makes of the words by choosing this verb
 * @param form past, third person, plain or -ing
 */
public record SpeechVerb(String verb, String hedge, Form form) {
    public enum Form {
        PAST,
        PRESENT,
        PLAIN,
        ING
    }

    /** Forms that are nouns just as often: "Kiev estimates", "his comments". */
    private static final Set<String> NOUNS = Words.list(
            "estimates claims reports answers calls comments remarks states notes demands promises pledges vows fears hopes forecasts"
                    + " thought terms labels brands posts responses disputes jokes forecast mentions reveals");
    /** Base forms that are nouns, or are followed by something else than what is said. */
    private static final Set<String> NOT_PLAIN =
            Words.list("state note report answer call comment remark estimate claim demand promise pledge vow fear hope"
                    + " forecast post term label brand dispute joke mention stress highlight caution praise blame repeat"
                    + " ensure tweet slam hail");

    private static final Map<String, SpeechVerb> FORMS = forms();
    private static final Set<String> PARTICLES = Words.list("out on for of it");
    private static final String CALLS = "calls";
    private static final Trait<Optional<SpeechVerb>> ALONE =
            new Trait<>(token -> Optional.ofNullable(FORMS.get(token.lower())));

    /** The verb of this form, alone or with the particle that follows ("pointed", "out"); null for any other word. */
    public static @Nullable SpeechVerb of(String word, String following) {
        SpeechVerb phrase = PARTICLES.contains(following) ? FORMS.get(word + " " + following) : null;
        return phrase != null ? phrase : FORMS.get(word);
    }

    /** The same of tokens. */
    static @Nullable SpeechVerb at(Tokens words, int i) {
        return words.is(i + 1, PARTICLES)
                ? of(words.word(i), words.word(i + 1))
                : ALONE.of(words.token(i)).orElse(null);
    }

    /** The verb of this form alone; null for any other word. */
    public static @Nullable SpeechVerb of(Token word) {
        return ALONE.of(word).orElse(null);
    }

    /** Whether it takes a particle: "pointed out". */
    boolean isPhrase() {
        return verb.indexOf(' ') >= 0;
    }

    /** Whether it says what somebody called something: "described", "dubbed". */
    boolean isNaming() {
        return hedge.equals(CALLS);
    }

    static boolean isNounToo(String word) {
        return NOUNS.contains(word);
    }

    private static Map<String, SpeechVerb> forms() {
        Map<String, SpeechVerb> forms = new HashMap<>();
        for (List<String> row : Rows.of("speech.csv")) {
            String[] verb = row.get(0).split(" ");
            String particle = verb.length > 1 ? " " + verb[1] : "";
            Map<String, Form> own = inflected(verb[0], row.get(2));
            own.entrySet().removeIf(e -> e.getValue() == Form.PLAIN && NOT_PLAIN.contains(e.getKey()));
            own.forEach((form, kind) -> forms.put(form + particle, new SpeechVerb(row.get(0), row.get(1), kind)));
        }
        return Map.copyOf(forms);
    }

    /** All forms of a verb, given those that do not follow the rules, between semicolons. */
    static Map<String, Form> inflected(String verb, String irregular) {
        Map<String, Form> own = inflect(verb);
        List<String> forms = irregular.isEmpty() ? List.of() : List.of(irregular.split(";"));
        forms.forEach(form -> own.remove(stem(verb) + (form.endsWith("ing") ? "ing" : "ed")));
        forms.forEach(form -> own.put(form, form.endsWith("ing") ? Form.ING : Form.PAST));
        return own;
    }

    private static String stem(String verb) {
        return verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private static Map<String, Form> inflect(String verb) {
        Map<String, Form> forms = new HashMap<>();
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
        String stem = stem(verb);
        String shortened = verb.substring(0, verb.length() - 1);
        forms.put(verb, Form.PLAIN);
        forms.put(consonantY ? shortened + "ies" : hissing ? verb + "es" : verb + "s", Form.PRESENT);
        forms.put(consonantY ? shortened + "ied" : stem + "ed", Form.PAST);
        forms.put(stem + "ing", Form.ING);
        return forms;
    }
}
