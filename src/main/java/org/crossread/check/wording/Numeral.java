package org.crossread.check.wording;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Any number in a sentence, whatever it is of: a count, a year, a place in a row, a time of day, part of a name.
 *
 * @param value scales multiplied out; minutes of half a day for times of day
 * @param clock whether it is a time of day
 * @param next the token after it
 * @param currency its sign or name, empty where it is no sum of money
 * @param bound how near the true value is said to be
 */
record Numeral(BigDecimal value, boolean clock, int next, Bound bound, Type type, String currency) {
    /** Kinds of numbers that never stand for one another. */
    enum Type {
        PLAIN,
        PERCENT,
        MONEY,
        YEAR,
        /** The day of a month. */
        DAY,
        CLOCK
    }

    /** How near the true value is said to be. */
    enum Bound {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }

    private static final Set<String> OVER =
            Words.list("over above least exceeding exceeded exceeds exceed minimum beyond");
    private static final Set<String> UNDER = Words.list("under below most nearly almost maximum within until before");
    private static final Set<String> ABOUT =
            Words.list("about around some approximately roughly circa estimated c ca near close");
    private static final Set<String> PERCENT = Words.list("% percent pc percentage");
    private static final Map<String, String> MONEY = Map.ofEntries(
            entry("$", "$"),
            entry("usd", "$"),
            entry("dollar", "$"),
            entry("dollars", "$"),
            entry("€", "€"),
            entry("eur", "€"),
            entry("euro", "€"),
            entry("euros", "€"),
            entry("£", "£"),
            entry("gbp", "£"),
            entry("pound", "£"),
            entry("pounds", "£"),
            entry("¥", "¥"),
            entry("jpy", "¥"),
            entry("yen", "¥"),
            entry("cents", "cents"),
            entry("yuan", "yuan"),
            entry("rmb", "yuan"),
            entry("cny", "yuan"),
            entry("rand", "r"),
            entry("r", "r"),
            entry("rs", "rupees"),
            entry("rupees", "rupees"),
            entry("₹", "rupees"),
            entry("rubles", "rubles"),
            entry("roubles", "rubles"),
            entry("rub", "rubles"),
            entry("hryvnias", "hryvnias"),
            entry("francs", "francs"),
            entry("chf", "francs"),
            entry("kronor", "kronor"),
            entry("kroner", "kroner"),
            entry("pesos", "pesos"),
            entry("won", "won"),
            entry("lira", "lira"),
            entry("zloty", "zloty"));
    private static final Set<String> YEAR_UNITS =
            Words.list("people km kilometres kilometers miles metres meters tons tonnes kg men women soldiers");
    private static final Set<String> MORE = Words.list("more greater higher larger longer later better older bigger");
    private static final Set<String> LESS = Words.list("less fewer lower smaller shorter earlier worse younger");
    private static final int REACH = 3;

    Numeral(BigDecimal value, boolean clock, int next) {
        this(value, clock, next, Bound.EXACT, clock ? Type.CLOCK : Type.PLAIN, "");
    }

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();
    private static final Map<String, Integer> SHORT = Map.of("m", 6, "k", 3, "b", 9);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final Pattern THREE = Pattern.compile("\\d{3}");
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern ASCII_DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,40}(?:\\.[0-9]{1,20})?");
    private static final Set<String> HALVES = Words.list("am pm a.m p.m o'clock");
    private static final Pattern ROMAN = Pattern.compile("(?=[XVI])(X{0,2}+)(IX|IV|V?+I{0,3}+)");
    private static final int HALF_DAY = 720;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                                + " eighteen nineteen")
                        .split(" ");
        String[] ordinals =
                ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                                + " fifteenth sixteenth seventeenth eighteenth nineteenth")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            WORDS.put(units[i], i);
            WORDS.put(ordinals[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], 10 * i + 20);
            WORDS.put(tens[i].replace("ty", "ties"), 10 * i + 20);
            WORDS.put(tens[i].replace("ty", "tieth"), 10 * i + 20);
        }
        WORDS.put("dozen", 12);
        WORDS.put("twice", 2);
        WORDS.put("thrice", 3);
        WORDS.remove("first");
        WORDS.remove("second");
        SCALES.putAll(
                Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12, "lakh", 5, "crore", 7));
        SCALES.putAll(Map.of("hundreds", 2, "thousands", 3, "millions", 6, "billions", 9, "bn", 9, "mln", 6, "tn", 12));
    }

    String key() {
        return (clock ? "t" : "") + value.stripTrailingZeros().toPlainString();
    }

    /** Whether two numbers may be one, written in two ways: "1990s" and "90s", "5 o'clock" and "17:00", "14.000" and "14,000". */
    boolean mayBe(Numeral other) {
        if (clock != other.clock) {
            return hours(clock ? this : other, clock ? other : this);
        }
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return value.compareTo(other.value) == 0
                || !clock && (ends(value, other.value) || ends(other.value, value))
                || !clock && (century(value, other.value) || century(other.value, value))
                || value.multiply(thousand).compareTo(other.value) == 0 && value.scale() == 3
                || other.value.multiply(thousand).compareTo(value) == 0 && other.value.scale() == 3;
    }

    private static boolean hours(Numeral clock, Numeral hour) {
        return hour.value
                        .movePointRight(0)
                        .multiply(BigDecimal.valueOf(60))
                        .remainder(BigDecimal.valueOf(HALF_DAY))
                        .compareTo(clock.value)
                == 0;
    }

    /** The 19th century are the 1800s. */
    private static boolean century(BigDecimal year, BigDecimal number) {
        boolean possible = year.scale() <= 0
                && year.precision() - year.scale() == 4
                && number.compareTo(BigDecimal.valueOf(22)) < 0;
        return possible && year.intValue() / 100 + 1 == number.intValue();
    }

    /** The last two digits of a year stand for the year. */
    private static boolean ends(BigDecimal year, BigDecimal end) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return year.scale() <= 0
                && year.precision() - year.scale() == 4
                && end.compareTo(hundred) < 0
                && year.remainder(hundred).compareTo(end) == 0;
    }

    static @Nullable Numeral at(Tokens tokens, int i) {
        Numeral bare = tokens.isNumber(i) ? digits(tokens, i) : tokens.isWord(i) ? words(tokens, i) : null;
        if (bare == null || bare.clock) {
            return bare;
        }
        Numeral scaled = scaled(tokens, bare);
        String currency = currency(tokens, i, scaled.next);
        Type type = currency.isEmpty() ? type(tokens, i, scaled) : Type.MONEY;
        return new Numeral(scaled.value, false, scaled.next, bound(tokens, i, scaled.next), type, currency);
    }

    private static String currency(Tokens tokens, int from, int next) {
        String before = MONEY.getOrDefault(tokens.word(from - 1), "");
        return before.isEmpty() || before.length() > 1 && !tokens.joined(from)
                ? MONEY.getOrDefault(tokens.word(next), before)
                : before;
    }

    private static Type type(Tokens tokens, int from, Numeral number) {
        if (tokens.is(number.next, PERCENT) || tokens.is(number.next, "per") && tokens.is(number.next + 1, "cent")) {
            return Type.PERCENT;
        }
        boolean tail = tokens.is(number.next, Lines.NUMBER_TAILS);
        int behind = tail && tokens.is(number.next + 1, "of") ? number.next + 2 : tail ? number.next + 1 : number.next;
        boolean small = number.value.compareTo(BigDecimal.valueOf(31)) <= 0;
        if (small
                && (month(tokens, from - 1)
                        || month(tokens, from - 2) && tokens.is(from - 1, ".")
                        || month(tokens, behind))) {
            return Type.DAY;
        }
        boolean year = number.next == from + 1
                && YEAR.matcher(tokens.written(from)).matches()
                && !tokens.is(number.next, YEAR_UNITS);
        return year ? Type.YEAR : Type.PLAIN;
    }

    private static boolean month(Tokens tokens, int at) {
        return tokens.isCapitalised(at) && tokens.is(at, Lines.MONTHS);
    }

    private static Bound bound(Tokens tokens, int from, int next) {
        boolean orMore = tokens.is(next, "or");
        if (orMore && tokens.is(next + 1, MORE) || tokens.is(next, "+")) {
            return Bound.OVER;
        }
        if (orMore && tokens.is(next + 1, LESS)) {
            return Bound.UNDER;
        }
        for (int i = from - 1; i >= from - REACH; i--) {
            boolean than = tokens.is(i + 1, "than");
            if (tokens.is(i, OVER) || than && tokens.is(i, MORE)) {
                return Bound.OVER;
            }
            boolean upTo = tokens.is(i, "up") && tokens.is(i + 1, "to");
            if (tokens.is(i, UNDER) || upTo || than && tokens.is(i, LESS)) {
                return Bound.UNDER;
            }
            if (tokens.is(i, ABOUT)) {
                return Bound.ABOUT;
            }
        }
        return Bound.EXACT;
    }

    /** Whether no value fits both, as far as they are hedged or rounded. */
    boolean contradicts(Numeral other, boolean strictly) {
        if (mayBe(other) || !alike(other)) {
            return false;
        }
        if (strictly && (bound == other.bound || bound == Bound.ABOUT || other.bound == Bound.ABOUT)) {
            return true;
        }
        if (bound == other.bound) {
            return !rounded(other) && !other.rounded(this);
        }
        if (bound == Bound.OVER || other.bound == Bound.UNDER) {
            return other.bound != Bound.OVER && bound != Bound.UNDER && other.value.compareTo(value) < 0;
        }
        if (bound == Bound.UNDER || other.bound == Bound.OVER) {
            return other.value.compareTo(value) > 0;
        }
        return apart(other).compareTo(TENTH) > 0;
    }

    /** A year with a digit too many or too few, as in 18834. */
    private boolean slips(Numeral other) {
        String one = value.toBigInteger().toString();
        String two = other.value.toBigInteger().toString();
        return one.length() != two.length()
                && one.length() + two.length() >= 7
                && new LevenshteinDistance(1).apply(one, two) == 1;
    }

    /** A sum of money is no year; a plain number may be anything whose sign got lost. */
    boolean alike(Numeral other) {
        if (type == Type.MONEY && other.type == Type.MONEY && !currency.equals(other.currency)) {
            return false;
        }
        boolean dated = type == Type.YEAR || other.type == Type.YEAR || type == Type.DAY || other.type == Type.DAY;
        return type == other.type || (!dated || slips(other)) && (type == Type.PLAIN || other.type == Type.PLAIN);
    }

    private BigDecimal apart(Numeral other) {
        BigDecimal larger = value.abs().max(other.value.abs());
        return larger.signum() == 0
                ? BigDecimal.ZERO
                : value.subtract(other.value).abs().divide(larger, MathContext.DECIMAL32);
    }

    /** Whether this is the other, rounded. Years are not rounded. */
    private boolean rounded(Numeral other) {
        boolean year = value.scale() <= 0
                && value.precision() - value.scale() == 4
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal exact = other.value.stripTrailingZeros();
        BigDecimal half = BigDecimal.valueOf(5).movePointLeft(bare.scale() + 1);
        return !year
                && bare.scale() < exact.scale()
                && value.subtract(other.value).abs().compareTo(half) <= 0
                && apart(other).compareTo(TENTH) <= 0;
    }

    private static @Nullable Numeral digits(Tokens tokens, int i) {
        String text = tokens.written(i);
        boolean half = afternoon(tokens, i + 1) || afternoon(tokens, i + 3);
        boolean minutes = (tokens.is(i + 1, ":") || tokens.is(i + 1, "h"))
                && tokens.isNumber(i + 2)
                && small(text, 24)
                && small(tokens.written(i + 2), 60);
        if (minutes) {
            return clock(text, tokens.written(i + 2), i + 3);
        }
        String[] parts = text.split("\\.");
        if (parts.length == 2 && parts[1].length() == 2 && small(parts[0], 24) && small(parts[1], 60) && half) {
            return clock(parts[0], parts[1], i + 2);
        }
        boolean runTogether =
                half && text.length() >= 3 && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        if (runTogether
                && small(text.substring(0, text.length() - 2), 24)
                && small(text.substring(text.length() - 2), 60)) {
            return clock(text.substring(0, text.length() - 2), text.substring(text.length() - 2), i + 2);
        }
        if (half && small(text, 24)) {
            return clock(text, "0", i + 2);
        }
        boolean grouped =
                GROUPED.matcher(text).matches() && (text.contains(",") || text.indexOf('.') != text.lastIndexOf('.'));
        String plain = grouped ? text.replaceAll("[.,]", "") : text.replace(',', '.');
        int next = i + 1;
        while (!grouped
                && plain.length() <= 3 * (next - i)
                && THREE.matcher(tokens.written(next)).matches()
                && tokens.gap(next) == ' '
                && DIGITS.matcher(plain).matches()) {
            plain += tokens.written(next++);
        }
        return DECIMAL.matcher(plain).matches() ? new Numeral(new BigDecimal(plain), false, next) : null;
    }

    private static boolean afternoon(Tokens tokens, int i) {
        return tokens.is(i, HALVES);
    }

    private static boolean small(String digits, int limit) {
        return digits.length() <= 2 && ASCII_DIGITS.matcher(digits).matches() && Integer.parseInt(digits) <= limit;
    }

    private static Numeral clock(String hours, String minutes, int next) {
        int all = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        return new Numeral(BigDecimal.valueOf(all % HALF_DAY), true, next);
    }

    private static @Nullable Numeral words(Tokens tokens, int i) {
        Integer value = word(tokens.word(i));
        if (value == null) {
            return roman(tokens, i);
        }
        return new Numeral(BigDecimal.valueOf(value), false, i + 1);
    }

    private static @Nullable Numeral roman(Tokens tokens, int i) {
        boolean century =
                tokens.word(i + 1).startsWith("centur") || tokens.word(i - 1).startsWith("centur");
        if (!century) {
            return null;
        }
        Matcher roman = ROMAN.matcher(tokens.written(i));
        if (!roman.matches()) {
            return null;
        }
        String ones = roman.group(2);
        int value = 10 * roman.group(1).length()
                + switch (ones) {
                    case "IX" -> 9;
                    case "IV" -> 4;
                    default -> ones.startsWith("V") ? 4 + ones.length() : ones.length();
                };
        return new Numeral(BigDecimal.valueOf(value), false, i + 1);
    }

    /** "seven", "forty-two", "thirty-third", "two-year". */
    private static @Nullable Integer word(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return WORDS.get(word);
        }
        Integer first = SCALES.get(word.substring(0, hyphen));
        if (first != null && first < 9) {
            return (int) Math.pow(10, first);
        }
        Integer tens = WORDS.get(word.substring(0, hyphen));
        Integer scale = SCALES.get(word.substring(hyphen + 1));
        if (tens != null && scale != null && scale < 7) {
            return tens * (int) Math.pow(10, scale);
        }
        Integer ones =
                WORDS.get(word.substring(hyphen + 1).replace("first", "one").replace("second", "two"));
        return tens == null ? null : ones == null || ones > 9 || tens < 20 ? tens : tens + ones;
    }

    private static @Nullable Integer scale(Tokens tokens, int at) {
        Integer scale = SCALES.get(tokens.word(at));
        return scale == null && tokens.joined(at) && tokens.isNumber(at - 1) ? SHORT.get(tokens.word(at)) : scale;
    }

    /** "2.5 million", "two hundred and fifty thousand". */
    private static Numeral scaled(Tokens tokens, Numeral bare) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = bare.value;
        int next = bare.next;
        while (true) {
            boolean hyphen = tokens.is(next, "-") && SCALES.containsKey(tokens.word(next + 1));
            next += hyphen ? 1 : 0;
            Integer scale = scale(tokens, next);
            int more = tokens.is(next, "and") ? next + 1 : next;
            Integer word = next > bare.next ? word(tokens.word(more)) : null;
            if (scale != null) {
                boolean whole = sum.compareTo(BigDecimal.ONE.movePointRight(scale)) < 0;
                part = (whole ? sum.add(part) : part).movePointRight(scale);
                sum = whole ? BigDecimal.ZERO : sum;
                next++;
            } else if (word != null) {
                sum = sum.add(part);
                part = BigDecimal.valueOf(word);
                next = more + 1;
            } else {
                return new Numeral(sum.add(part), false, next);
            }
        }
    }
}
