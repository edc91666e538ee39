package org.crossread.check.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.crossread.text.WordList;

/** What kind of word a word is, and the stem that its forms share ("withdrew", "withdrawal" and "withdraws" are one). */
public final class Words {
    private static final Set<String> STOP = list(
            "a an the this that these those and or but nor so yet if then than as of in on at by for with to from into onto upon about"
                    + " over under between among through during before after against within without towards toward across per via off up"
                    + " down out again once also too very just only even still already both each either neither any some such all"
                    + " other another own same more most much many few less least be am is are was were been being have has had having"
                    + " do does did doing done will would shall should can could may might must ought i me my mine we us our ours you"
                    + " your yours he him his she her hers it its they them their theirs who whom whose which what when where why how"
                    + " there here not no never none nothing nobody nowhere n't 's s t said say says saying told tell mr mrs ms dr"
                    + " because while whereas although though until till since unless whether however therefore thus hence meanwhile"
                    + " himself herself itself themselves ourselves yourself myself one's according adding added");
    private static final Set<String> NEGATIONS = list(
            "not no never none nothing nobody neither nor nowhere cannot without hardly scarcely barely rarely seldom n't");
    private static final Set<String> PRONOUNS = list(
            "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself"
                    + " they them their theirs themselves who whom whose one this that these those");
    private static final Set<String> MODALS = list(
            "will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't mustn't");
    private static final Set<String> AUXILIARIES = list(
            "be am is are was were been being have has had having do does did doing isn't aren't wasn't weren't hasn't haven't hadn't"
                    + " doesn't don't didn't");
    private static final Set<String> IN_LY = list(
            "family italy july supply reply rally ally assembly bully monopoly anomaly imply apply rely"
                    + " comply multiply belly jelly homily doily weekly daily monthly friendly deadly elderly likely unlikely early");
    private static final Map<String, String> IRREGULAR = irregular();

    private static final Set<String> CONTENTLESS = Stream.of(STOP, AUXILIARIES, MODALS)
            .flatMap(Set::stream)
            .collect(Collectors.collectingAndThen(Collectors.toSet(), WordList::new));
    private static final Trait<Boolean> CONTENTLESS_WORD = new Trait<>(token -> CONTENTLESS.contains(token.lower()));
    private static final Trait<Boolean> NEGATION = new Trait<>(
            token -> NEGATIONS.contains(token.lower()) || token.lower().endsWith("n't"));
    private static final Trait<Boolean> MODAL = new Trait<>(token -> MODALS.contains(token.lower()));
    private static final Trait<Boolean> AUXILIARY = new Trait<>(token -> AUXILIARIES.contains(token.lower()));
    private static final Trait<Boolean> ADVERB = new Trait<>(token -> isAdverb(token.text()));
    private static final Trait<String> STEM = new Trait<>(token -> stem(token.text()));

    /** The latest stems, each at its word's place: words recur, and stemming is what costs most in reading. */
    private static final AtomicReferenceArray<Stemmed> STEMMED = new AtomicReferenceArray<>(1 << 15);

    private record Stemmed(String word, String stem) {}

    private Words() {}

    /** Whether a word carries no content of its own. */
    public static boolean isStop(String word) {
        return CONTENTLESS.contains(lower(word));
    }

    public static boolean isStop(Token token) {
        return CONTENTLESS_WORD.of(token);
    }

    /** The key that the forms of a word share: irregular forms by list, then Porter's stemmer (1980). Not for showing. */
    public static String stem(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 15) & STEMMED.length() - 1;
        Stemmed known = STEMMED.get(place);
        if (known == null || !known.word.equals(word)) {
            known = new Stemmed(word, stemmed(word));
            STEMMED.set(place, known);
        }
        return known.stem;
    }

    public static String stem(Token token) {
        return STEM.of(token);
    }

    private static String stemmed(String word) {
        String lower = lower(word);
        lower = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        return Porter.stem(IRREGULAR.getOrDefault(lower, lower));
    }

    /** The stems of the words that carry content, countries folded to one name, in the order of the text. */
    public static Set<String> content(Collection<Token> tokens) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token token : tokens) {
            if ((token.isWord() || token.isNumber()) && !isStop(token)) {
                String place = token.isCapitalised() ? Places.fold(token) : null;
                stems.add(place != null ? place : stem(token));
            }
        }
        return stems;
    }

    /** Whether a word turns what it stands by into its opposite: "not", "never", "didn't". */
    public static boolean isNegation(String word) {
        String lower = lower(word);
        return NEGATIONS.contains(lower) || lower.endsWith("n't");
    }

    public static boolean isNegation(Token token) {
        return NEGATION.of(token);
    }

    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(lower(word));
    }

    /** Whether it is a modal verb: "would", "can't". */
    public static boolean isModal(String word) {
        return MODALS.contains(lower(word));
    }

    /** Whether it is a form of be, have or do. */
    public static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(lower(word));
    }

    public static boolean isModal(Token token) {
        return MODAL.of(token);
    }

    public static boolean isAuxiliary(Token token) {
        return AUXILIARY.of(token);
    }

    /** Whether a word looks like an adverb of manner, which adds nothing to what is said: "officially", not "family". */
    public static boolean isAdverb(String word) {
        String lower = lower(word);
        return lower.endsWith("ly") && lower.length() > 4 && !IN_LY.contains(lower);
    }

    public static boolean isAdverb(Token token) {
        return ADVERB.of(token);
    }

    /** The base form of an irregular verb or noun, the word itself (in small letters) otherwise: "left" gives "leave". */
    public static String base(String word) {
        String lower = lower(word);
        return IRREGULAR.getOrDefault(lower, lower);
    }

    /** How alike two sets are, from 0 (nothing shared) to 1 (equal): Dice's coefficient. */
    public static double dice(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String key : one) {
            shared += other.contains(key) ? 1 : 0;
        }
        return one.isEmpty() && other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    public static Set<String> list(String words) {
        return new WordList(List.of(words.split(" ")));
    }

    /** Without the ending of a possessive: "Turkey's" gives "Turkey", "the allies'" gives "the allies". */
    public static String unowned(String words) {
        int last = words.length() - 1;
        int mark = last > 0 && words.charAt(last) == 's' ? last - 1 : last;
        boolean possessive = mark >= 0 && (words.charAt(mark) == '\'' || words.charAt(mark) == '’');
        return possessive ? words.substring(0, mark) : words;
    }

    /** The stems of several words between blanks. */
    public static Set<String> stems(String words) {
        return new WordList(list(words).stream().map(Words::stem).toList());
    }

    /** In small letters and with straight apostrophes: most words are so already. */
    static String lower(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c == '\'' || c == '-';
        }
        return plain ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : Rows.of("irregular.csv")) {
            row.subList(1, row.size()).forEach(form -> forms.put(form, row.get(0)));
        }
        return Map.copyOf(forms);
    }
}
