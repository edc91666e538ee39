package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import systems.uom.ucum.format.UCUMFormat;

/**
 * How a unit turns into the base unit of its dimension. Units of measure are known by their UCUM codes and converted by JSR 385; that
 * library is started by the first two measures that are in different units.
 *
 * @param factor how many base units one is
 * @param offset what is then added, for temperatures
 */
record Conversion(BigDecimal factor, BigDecimal offset) {
    private static final Conversion NONE = new Conversion(BigDecimal.ONE, BigDecimal.ZERO);
    private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)?");
    private static final Map<String, Conversion> KNOWN = new ConcurrentHashMap<>();

    /** Where the library is started. */
    private static final class Library {
        static final UnitFormat CODES = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    }

    static Conversion of(String size) {
        return size.isEmpty() ? NONE : KNOWN.computeIfAbsent(size, Conversion::worked);
    }

    private static Conversion worked(String size) {
        return NUMBER.matcher(size).matches() ? new Conversion(new BigDecimal(size), BigDecimal.ZERO) : measured(size);
    }

    private static Conversion measured(String code) {
        Unit<?> unit = Library.CODES.parse(code);
        try {
            UnitConverter converter = unit.getConverterToAny(unit.getSystemUnit());
            BigDecimal offset = number(converter.convert((Number) BigDecimal.ZERO));
            return new Conversion(
                    number(converter.convert((Number) BigDecimal.ONE)).subtract(offset), offset);
        } catch (javax.measure.IncommensurableException e) {
            throw new IllegalStateException("No unit of measure: " + code, e);
        }
    }

    private static BigDecimal number(Number number) {
        return new BigDecimal(number.toString());
    }
}
