package org.crossread.check.figure;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Currencies: signs and codes before a number, words and codes after it. Codes are ISO 4217's as the JDK has them. */
final class Money {
    /** A currency found. @param end the token after it */
    record Found(String code, int end) {}

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₩", "KRW"),
            Map.entry("₴", "UAH"),
            Map.entry("₺", "TRY"),
            Map.entry("₪", "ILS"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"));
    private static final Map<String, String> DOLLARS = Map.of(
            "us", "USD", "u.s", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD", "hk", "HKD", "s",
            "SGD");
    private static final Map<String, String> WRITTEN =
            Map.of("Rs", "INR", "RMB", "CNY", "R$", "BRL", "Rp", "IDR", "RM", "MYR");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Phrases<String> NAMES = names();

    private Money() {}

    private static Phrases<String> names() {
        Phrases<String> names = new Phrases<>();
        for (List<String> row : Rows.of("currencies.csv")) {
            for (String name : row.get(1).split(";")) {
                names.add(row.get(0), name);
                WORDS.put(name, row.get(0));
            }
        }
        return names;
    }

    static boolean isWord(String lower) {
        return WORDS.containsKey(lower);
    }

    /** "$", "US$", "US $", "$US", "A$", "€", "USD", "Rs." */
    static @Nullable Found before(Tokens tokens, int i) {
        String sign = SIGNS.get(tokens.written(i));
        if (sign != null) {
            String dollar = tokens.is(i, "$") && tokens.joined(i + 1) ? DOLLARS.get(tokens.word(i + 1)) : null;
            return dollar != null ? new Found(dollar, i + 2) : new Found(sign, i + 1);
        }
        String dollar = tokens.isCapitalised(i) && tokens.is(i + 1, "$") ? DOLLARS.get(tokens.word(i)) : null;
        if (dollar != null) {
            return new Found(dollar, i + 2);
        }
        String code = code(tokens.written(i));
        int end = tokens.is(i + 1, ".") || tokens.is(i + 1, "$") ? i + 2 : i + 1;
        return code == null ? null : new Found(code, end);
    }

    private static @Nullable String code(String written) {
        String known = WRITTEN.get(written);
        return known != null ? known : written.length() == 3 && CODES.contains(written) ? written : null;
    }

    /** "dollars", "US dollars", "EUR", "€". "Pounds" are money from a thousand on, "won" always after a scale. */
    static @Nullable Found after(Tokens tokens, int i, Numeral number) {
        Phrases.Found<String> name = NAMES.at(tokens, i);
        if (name != null) {
            return new Found(name.meaning(), name.end());
        }
        boolean large = number.scaled() || number.value().compareTo(java.math.BigDecimal.valueOf(1000)) >= 0;
        if (large && tokens.is(i, Set.of("pounds", "pound"))) {
            return new Found("GBP", i + 1);
        }
        if (large && tokens.is(i, "won")) {
            return new Found("KRW", i + 1);
        }
        String sign = SIGNS.get(tokens.written(i));
        String code = sign != null ? sign : CODES.contains(tokens.written(i)) ? tokens.written(i) : null;
        return code == null ? null : new Found(code, i + 1);
    }
}
