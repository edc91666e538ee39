package org.crossread.evaluation;

import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            Map.entry("bhp", "brake horsepower"),
            Map.entry("ksi", "kilopound per square inch"),
            Map.entry("psi", "pound per square inch"),
            Map.entry("ppb", "parts per billion"),
            Map.entry("ppm", "parts per million"),
            Map.entry("dB", "decibel"),
            Map.entry("ILS", "shekel"));
    /** Units that go by several names. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "pound-foot", Set.of("foot pound force", "pound foot"),
            "gigatonne", Set.of("gigaton"),
            "megatonne", Set.of("megaton"),
            "tonne", Set.of("ton", "metric ton"),
            "kB", Set.of("kilobyte"),
            "square foot", Set.of("square feet"),
            "pound", Set.of("pound mass"),
            "penny", Set.of("pence"));

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
        if (ALSO.getOrDefault(read.field("unit"), Set.of()).contains(name)) {
            return true;
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
        String unit = read.field("unit");
        int per = unit.indexOf(" per ");
        String whole = per < 0 ? unit : unit.substring(0, per);
        return (whole.equals("times") ? "count" : whole(whole, read.field("currency")))
                + (per < 0 ? "" : " per " + FULL.getOrDefault(unit.substring(per + 5), unit.substring(per + 5)));
    }

    private static String whole(String unit, String currency) {
        boolean minor = currency.isEmpty() || !unit.equals(currency);
        return minor ? FULL.getOrDefault(unit, unit) : FULL.getOrDefault(currency, name(currency));
    }

    private static String name(String currency) {
        try {
            return Currency.getInstance(currency).getDisplayName(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return currency;
        }
    }

    /** The head of what is counted is among the words of the set's unit, which may have more after it ("car world"). */
    private static boolean counts(String expected, String counted) {
        Set<String> head = forms(counted.substring(counted.lastIndexOf(' ') + 1));
        return !counted.isEmpty()
                && Stream.of(expected.split(" ")).anyMatch(word -> !Collections.disjoint(forms(word), head));
    }

    /** A noun, and what its singular may be. */
    private static Set<String> forms(String noun) {
        Set<String> forms = new HashSet<>(Set.of(noun));
        if (noun.length() > 3 && noun.endsWith("s")) {
            forms.add(noun.substring(0, noun.length() - 1));
        }
        if (noun.length() > 4 && noun.endsWith("es")) {
            forms.add(noun.substring(0, noun.length() - 2));
        }
        if (noun.length() > 4 && noun.endsWith("ies")) {
            forms.add(noun.substring(0, noun.length() - 3) + "y");
        }
        return forms;
    }

    private static String plain(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
