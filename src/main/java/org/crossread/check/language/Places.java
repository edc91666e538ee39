package org.crossread.check.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/**
 * The names by which writers call countries and organisations: a country by its name, adjective, people, capital or seat of power
 * ("Moscow", "the Kremlin", "Russian" are all Russia), a city by its several spellings ("Kiev", "Kyiv").
 */
public final class Places {
    private enum Role {
        NAME,
        CAPITAL,
        ADJECTIVE,
        PEOPLE,
        ALIAS,
        ORGANISATION,
        DESCRIPTION,
        SPELLING
    }

    private record Name(String key, String written, Role role) {}

    /** Names that are ordinary words when not capitalised. */
    private static final Set<String> WORDS = Set.of(
            "turkey",
            "china",
            "chad",
            "jordan",
            "polish",
            "pole",
            "poles",
            "swede",
            "swedes",
            "dane",
            "guinea",
            "lima",
            "bern",
            "emirates",
            "manila",
            "panama",
            "pentagon",
            "white house",
            "blue house",
            "french",
            "swiss",
            "dutch",
            "kiwis",
            "victoria",
            "canton",
            "madras",
            "berne",
            "persia",
            "number 10",
            "islamic state",
            "world bank",
            "bharat",
            "male",
            "nice",
            "santiago",
            "kingston",
            "wellington",
            "lao",
            "brits",
            "mali",
            "togo",
            "chile",
            "hellenic",
            "sucre",
            "muscat",
            "tripoli",
            "apia",
            "praia");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}++");
    private static final int LONGEST_ACRONYM = 6;
    /** How many tokens may be added to a name: the mark and the letter of "Washington D.C.'s". */
    private static final int POSSESSIVE = 2;

    private static final Map<String, Name> NAMES = names();
    /** The first words of names, with how many tokens the longest name has that begins so. */
    private static final Map<String, Integer> FIRST_WORDS = NAMES.values().stream()
            .collect(Collectors.toMap(
                    name -> firstWord(name.written),
                    name -> Token.of(name.written).size(),
                    Math::max));

    /** Second words of names with an article of their own: "The Hague". */
    private static final Set<String> AFTER_THE = NAMES.values().stream()
            .map(name -> name.written.toLowerCase(Locale.ROOT).split(" "))
            .filter(words -> words.length > 1 && words[0].equals("the"))
            .map(words -> words[1])
            .collect(Collectors.toSet());

    private static final Trait<Integer> LONGEST = new Trait<>(Places::tokens);
    private static final Trait<Optional<String>> FOLDED = new Trait<>(token -> Optional.ofNullable(fold(token.text())));

    private Places() {}

    /**
     * The country that a name, adjective, people, capital or seat of power stands for, by its English short name ("Kremlin" gives
     * "Russia", "US" gives "United States"); null where it stands for none. Ordinary words ("us", "turkey") only count capitalised.
     */
    public static @Nullable String country(String name) {
        Name found = find(name);
        return found == null || found.role.compareTo(Role.ALIAS) > 0 ? null : found.key;
    }

    /** The organisation that a name or acronym stands for ("Atlantic Alliance" gives "NATO"), or null. */
    public static @Nullable String organisation(String name) {
        Name found = find(name);
        return found != null && found.role == Role.ORGANISATION ? found.key : null;
    }

    /** The organisation that readers take a common noun for once the article names it ("military alliance" gives "NATO"), or null. */
    public static @Nullable String described(String words) {
        Name found = find(words);
        return found != null && found.role == Role.DESCRIPTION ? found.key : null;
    }

    /** Whether it is the name of a country itself, not of its people or its capital. */
    public static boolean isCountry(String name) {
        Name found = find(name);
        return found != null && (found.role == Role.NAME || found.role == Role.ALIAS);
    }

    /** Whether it is the adjective of a country or the name of its people: "Latvian", "Poles". */
    public static boolean isAdjective(String name) {
        Name found = find(name);
        return found != null && (found.role == Role.ADJECTIVE || found.role == Role.PEOPLE);
    }

    /** Whether it is the capital of a country. */
    public static boolean isCapital(String name) {
        Name found = find(name);
        return found != null && found.role == Role.CAPITAL;
    }

    /** The country, organisation or settled spelling behind a name; null for a name that is not known. */
    public static @Nullable String fold(String name) {
        Name found = find(name);
        return found == null || found.role == Role.DESCRIPTION ? null : found.key;
    }

    /** The same of a single token. */
    public static @Nullable String fold(Token name) {
        return FOLDED.of(name).orElse(null);
    }

    /** The settled spelling of a city or region that has several ("Donbass" gives "Donbas"); the name itself otherwise. */
    public static String spelling(String name) {
        Name found = NAMES.get("=" + bare(name).toLowerCase(Locale.ROOT));
        return found == null ? name : found.key;
    }

    /** How a known name is capitalised ("latvia" gives "Latvia", "nato" gives "NATO"); null where it is not known, or an ordinary word. */
    public static @Nullable String canonical(String name) {
        Name found = NAMES.get(bare(name).toLowerCase(Locale.ROOT));
        if (found == null || found.role == Role.DESCRIPTION || WORDS.contains(found.written.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return found.written;
    }

    /** Whether a known name may start with this word: cheap, to spare the look-ups for the many words that start none. */
    public static boolean mayStart(Token word) {
        return LONGEST.of(word) > 0;
    }

    /** How many tokens a known name that starts with this token may have, its article and possessive counted; 0 where none starts so. */
    static int longest(List<Token> tokens, int first) {
        int longest = LONGEST.of(tokens.get(first));
        if (longest < Integer.MAX_VALUE) {
            return longest;
        }
        @Nullable Token next = first + 1 < tokens.size() ? tokens.get(first + 1) : null;
        return next == null || !mayStart(next) && !AFTER_THE.contains(next.lower()) ? 0 : longest;
    }

    private static int tokens(Token word) {
        if (word.is("the")) {
            return mayStart(word.text()) ? Integer.MAX_VALUE : 0;
        }
        int whole = FIRST_WORDS.getOrDefault(word.text().toLowerCase(Locale.ROOT), 0);
        int first = plain(word.text()) ? 0 : FIRST_WORDS.getOrDefault(firstWord(word.text()), 0);
        int longest = Math.max(whole, first);
        return longest == 0 ? 0 : longest + POSSESSIVE;
    }

    public static boolean mayStart(String word) {
        return FIRST_WORDS.containsKey(word.toLowerCase(Locale.ROOT))
                || !plain(word) && FIRST_WORDS.containsKey(firstWord(word));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return bare(name.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Name find(String name) {
        String bare = bare(name);
        if (WORDS.contains(bare)) {
            return null;
        }
        Name exact = NAMES.get(bare);
        return exact != null ? exact : NAMES.get(bare.toLowerCase(Locale.ROOT));
    }

    /** Without accents, article, possessive and odd apostrophes. */
    private static String bare(String name) {
        if (plain(name)) {
            return name;
        }
        String plain = name.replace('’', '\'').replace('\u00a0', ' ').strip();
        plain = plain.regionMatches(true, 0, "the ", 0, 4) && !plain.equalsIgnoreCase("the hague")
                ? plain.substring(4)
                : plain;
        plain = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        plain = plain.endsWith("s'") ? plain.substring(0, plain.length() - 1) : plain;
        boolean ascii = ascii(plain);
        return ascii
                ? plain
                : ACCENT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** Whether there is nothing to take off: most words are so. */
    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new HashMap<>();
        for (List<String> row : Rows.of("places.csv")) {
            String key = row.get(0);
            add(names, key, key, Role.NAME);
            all(row.get(1)).forEach(n -> add(names, key, n, Role.CAPITAL));
            all(row.get(2)).forEach(n -> adjective(names, key, n));
            all(row.get(3)).forEach(n -> add(names, key, n, Role.PEOPLE));
            all(row.get(4)).forEach(n -> add(names, key, n, Role.ALIAS));
        }
        CountryNames.all()
                .forEach(country -> country.stream()
                        .map(name -> names.get(bare(name)))
                        .filter(known -> known != null && known.role() != Role.ADJECTIVE)
                        .findFirst()
                        .ifPresent(known -> country.forEach(name -> add(names, known.key(), name, Role.ALIAS))));
        for (List<String> row : Rows.of("organisations.csv")) {
            add(names, row.get(0), row.get(0), Role.ORGANISATION);
            all(row.get(1)).forEach(n -> add(names, row.get(0), n, Role.ORGANISATION));
            all(row.get(2)).forEach(n -> add(names, row.get(0), n, Role.DESCRIPTION));
        }
        for (List<String> row : Rows.of("spellings.csv")) {
            spelling(names, row.get(0), row.get(0));
            all(row.get(1)).forEach(n -> spelling(names, row.get(0), n));
        }
        return Map.copyOf(names);
    }

    private static void adjective(Map<String, Name> names, String key, String adjective) {
        add(names, key, adjective, Role.ADJECTIVE);
        if (!adjective.endsWith("s") && !adjective.endsWith("h") && !adjective.endsWith("ese")) {
            add(names, key, adjective + "s", Role.PEOPLE);
        }
    }

    /** Acronyms are known only as written, lest "us" and "who" be names; "NATO" and its like cannot be mistaken. */
    private static void add(Map<String, Name> names, String key, String written, Role role) {
        Name name = new Name(key, written, role);
        String bare = bare(written);
        names.putIfAbsent(bare, name);
        boolean acronym = bare.length() <= LONGEST_ACRONYM && bare.equals(bare.toUpperCase(Locale.ROOT));
        if (!acronym || bare.matches("NATO|UEFA|FIFA|OPEC|ASEAN|DPRK")) {
            names.putIfAbsent(bare.toLowerCase(Locale.ROOT), name);
        }
    }

    private static void spelling(Map<String, Name> names, String settled, String written) {
        add(names, settled, written, Role.SPELLING);
        names.put("=" + bare(written).toLowerCase(Locale.ROOT), new Name(settled, written, Role.SPELLING));
    }

    private static List<String> all(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
