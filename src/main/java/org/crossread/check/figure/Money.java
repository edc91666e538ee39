package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Currencies: signs, codes and names before a number and after it. Codes and full names are ISO 4217's as the JDK has them. */
final class Money {
    /**
     * A currency found.
     *
     * @param code as ISO 4217 has it
     * @param end the token after it
     * @param minor the name of its hundredth, "cent" or "penny", where that is meant; else empty
     * @param millions whether millions are meant: "MUSD"
     */
    record Found(String code, int end, String minor, boolean millions) {
        Found(String code, int end) {
            this(code, end, "", false);
        }

        /** The unit of an amount: the code, or the name of the hundredth. */
        String unit() {
            return minor.isEmpty() ? code : minor;
        }
    }

    static final Units.Unit HUNDREDTH = new Units.Unit("money", "cent", "0.01");

    private static final Map<String, String> DOLLARS = Map.of(
            "us", "USD", "u.s", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD", "hk", "HKD", "s",
            "SGD", "mex", "MXN");
    private static final Set<String> SMALL_DOLLARS = Words.list("us c hk nz au");
    private static final Map<String, String> WRITTEN =
            Map.of("Rs", "INR", "RMB", "CNY", "R$", "BRL", "Rp", "IDR", "RM", "MYR", "Y", "JPY");
    private static final Set<String> SMALL =
            Words.list("usd eur gbp jpy cny rmb inr aud chf hkd sgd nzd krw rub sek nok dkk mxn myr zar brl");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> BILLS = Words.list("bill bills note notes coin coins");
    private static final Map<String, String> SIGNS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Phrases<String> NAMES = new Phrases<>();
    private static final Phrases<Found> MINORS = new Phrases<>();
    private static final Set<String> CODES = new java.util.HashSet<>();

    static {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            CODES.add(currency.getCurrencyCode());
            String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.indexOf(' ') > 0 && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
                NAMES.add(currency.getCurrencyCode(), name + ", " + name + "s");
            }
        }
        for (List<String> row : Rows.of("currencies.csv")) {
            String code = row.get(0);
            for (String name : row.get(1).split(";")) {
                NAMES.add(code, name);
                WORDS.put(name, code);
            }
            SIGNS.put(row.get(2), code);
            String[] minors = row.get(3).split(";");
            for (String minor : minors[0].isEmpty() ? new String[0] : minors) {
                MINORS.add(new Found(code, 0, minors[0], false), minor);
            }
        }
        SIGNS.remove("");
    }

    private Money() {}

    static boolean isWord(String lower) {
        return WORDS.containsKey(lower);
    }

    /** Whether an amount can begin with this word, in small letters; as a code, it has four letters at most. */
    static boolean begins(String lower) {
        return NAMES.begin(lower) || isWord(lower) || SMALL.contains(lower) || SMALL_DOLLARS.contains(lower);
    }

    /** "$", "US$", "US $", "$US", "A$", "€", "USD", "Rs.", "MUSD". */
    static @Nullable Found before(Tokens tokens, int i) {
        String written = tokens.written(i);
        String sign = SIGNS.get(written);
        if (sign != null) {
            String dollar = tokens.is(i, "$") && tokens.joined(i + 1) ? DOLLARS.get(tokens.word(i + 1)) : null;
            return dollar != null ? new Found(dollar, i + 2) : new Found(sign, i + 1);
        }
        if (written.isEmpty() || !tokens.isWord(i)) {
            return null;
        }
        boolean known = tokens.isCapitalised(i) || tokens.is(i, SMALL_DOLLARS);
        String dollar = known && tokens.is(i + 1, "$") ? DOLLARS.get(tokens.word(i)) : null;
        return dollar != null ? new Found(dollar, i + 2) : coded(tokens, i, written);
    }

    private static @Nullable Found coded(Tokens tokens, int i, String written) {
        String code = code(written);
        boolean millions = code == null && written.length() == 4 && written.startsWith("M");
        String found = millions ? code(written.substring(1)) : code;
        if (found == null) {
            return null;
        }
        int end = tokens.is(i + 1, ".") || tokens.is(i + 1, "$") || tokens.is(i + 1, "=") ? i + 2 : i + 1;
        boolean stray = written.equals("Y") && !tokens.is(i + 1, "=") && !tokens.joined(i + 1);
        return stray ? null : new Found(found, end, "", millions);
    }

    private static @Nullable String code(String written) {
        String known = WRITTEN.get(written);
        if (known != null || written.length() != 3) {
            return known;
        }
        if (SMALL.contains(written)) {
            return written.equals("rmb") ? "CNY" : written.toUpperCase(Locale.ROOT);
        }
        return CODES.contains(written) ? written : null;
    }

    /** "dollars", "Swiss francs", "euro", "USD", "€", "pence"; a few or many "pounds" are a weight. */
    static @Nullable Found after(Tokens tokens, int i, Numeral number) {
        Phrases.Found<String> name = NAMES.at(tokens, i);
        if (name != null) {
            return new Found(name.meaning(), name.end());
        }
        boolean large = number.scaled() || number.value().compareTo(THOUSAND) >= 0;
        if (large && tokens.is(i, "pounds", "pound")) {
            return new Found("GBP", i + 1);
        }
        if (large && tokens.is(i, "won")) {
            return new Found("KRW", i + 1);
        }
        Phrases.Found<Found> minor = minor(tokens, i);
        return minor != null
                ? new Found(minor.meaning().code(), minor.end(), minor.meaning().minor(), false)
                : sign(tokens, i);
    }

    /** "cents", "pence"; "p" and "¢" must touch the number. */
    static Phrases.@Nullable Found<Found> minor(Tokens tokens, int i) {
        Phrases.Found<Found> minor = MINORS.at(tokens, i);
        boolean loose = minor != null && tokens.is(i, "p") && !tokens.joined(i);
        return loose ? null : minor;
    }

    /** A sign or code after the number, unless the next number owns it: "10 $", not "1 $10". */
    private static @Nullable Found sign(Tokens tokens, int i) {
        String sign = SIGNS.get(tokens.written(i));
        if (sign != null) {
            boolean next = !tokens.joined(i) && tokens.isNumber(i + 1) && tokens.joined(i + 1);
            return next ? null : new Found(sign, i + 1);
        }
        String dollar = tokens.is(i + 1, "$") && tokens.joined(i) ? DOLLARS.get(tokens.word(i)) : null;
        if (dollar != null) {
            return new Found(dollar, i + 2);
        }
        Found coded = tokens.isWord(i) ? coded(tokens, i, tokens.written(i)) : null;
        boolean own = coded != null && !tokens.is(i, "y") && !(tokens.is(i, "rs") && !tokens.joined(i));
        return own && coded != null ? new Found(coded.code(), i + 1, "", coded.millions()) : null;
    }

    /** A name before a number: "dollar 22.5 million", "Malaysian ringgit 42"; null where it stands for itself. */
    static @Nullable Found named(Tokens tokens, int i) {
        if (!isWord(tokens.word(i)) && !tokens.isWord(i)) {
            return null;
        }
        Phrases.Found<String> name = NAMES.at(tokens, i);
        boolean number = name != null && tokens.isNumber(name.end()) && !tokens.is(i - 1, "the");
        if (!number || name == null) {
            return null;
        }
        Numeral value = Digits.at(tokens, name.end());
        int end = value == null ? 0 : value.end();
        boolean said = Scales.word(tokens.word(end)) != null || !tokens.isWord(end) && !tokens.is(end, BILLS) && i < 2;
        return value != null && said && !tokens.isNumber(i - 1) && !tokens.is(end, "%")
                ? new Found(name.meaning(), name.end())
                : null;
    }
}
