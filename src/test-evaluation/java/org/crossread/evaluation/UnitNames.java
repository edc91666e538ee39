package org.crossread.evaluation;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What other sets call our units. */
final class UnitNames {
    private static final Pattern SPACE = Pattern.compile("[\\s-]++");
    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("percent", "percentage"),
            Map.entry("percentage points", "percentage point"),
            Map.entry("basis points", "basis point"),
            Map.entry("mm", "millimetre"),
            Map.entry("nm", "nanometre"),
            Map.entry("µm", "micrometre"),
            Map.entry("cm", "centimetre"),
            Map.entry("m", "metre"),
            Map.entry("km", "kilometre"),
            Map.entry("g", "gram"),
            Map.entry("mg", "milligram"),
            Map.entry("pound", "pound mass"),
            Map.entry("kg", "kilogram"),
            Map.entry("km/h", "kilometre per hour"),
            Map.entry("mph", "mile per hour"),
            Map.entry("m/s", "metre per second"),
            Map.entry("°C", "celsius"),
            Map.entry("°F", "fahrenheit"),
            Map.entry("kW", "kilowatt"),
            Map.entry("MW", "megawatt"),
            Map.entry("GW", "gigawatt"),
            Map.entry("W", "watt"),
            Map.entry("hp", "horsepower"),
            Map.entry("Hz", "hertz"),
            Map.entry("MHz", "megahertz"),
            Map.entry("GHz", "gigahertz"),
            Map.entry("mpg", "mile per gallon"),
            Map.entry("rpm", "revolutions per minute"),
            Map.entry("Nm", "newton metre"),
            Map.entry("MPa", "megapascal"),
            Map.entry("GPa", "gigapascal"),
            Map.entry("kWh", "kilowatt hour"),
            Map.entry("MWh", "megawatt hour"),
            Map.entry("GWh", "gigawatt hour"),
            Map.entry("TWh", "terawatt hour"),
            Map.entry("mAh", "milliampere hour"),
            Map.entry("MB", "megabyte"),
            Map.entry("GB", "gigabyte"),
            Map.entry("TB", "terabyte"),
            Map.entry("GBP", "pound sterling"),
            Map.entry("ILS", "shekel"));

    private static final Set<String> NONE = Set.of("", "count", "dimensionless");

    private UnitNames() {}

    /**
     * Whether a reading has the unit that a set names in full. "Dollar" is any dollar; a thing that is counted is the same where its head
     * is; {@code -} is no unit.
     */
    static boolean same(String expected, Read read) {
        String name = plain(expected);
        String ours = plain(full(read));
        if (NONE.contains(name)) {
            return ours.isEmpty();
        }
        return ours.isEmpty() ? counts(name, plain(read.field("counted"))) : ends(ours, name) || ends(name, ours);
    }

    private static boolean ends(String name, String with) {
        return name.equals(with) || name.endsWith(" " + with);
    }

    private static String full(Read read) {
        if (read.field("dimension").equals("age")) {
            return "year of age";
        }
        String currency = read.field("currency");
        if (currency.isEmpty()) {
            return FULL.getOrDefault(read.field("unit"), read.field("unit"));
        }
        return FULL.getOrDefault(currency, name(currency));
    }

    private static String name(String currency) {
        try {
            return Currency.getInstance(currency).getDisplayName(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return currency;
        }
    }

    private static boolean counts(String expected, String counted) {
        return !counted.isEmpty() && (counted.equals(expected) || head(counted).equals(head(expected)));
    }

    private static String head(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static String plain(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
