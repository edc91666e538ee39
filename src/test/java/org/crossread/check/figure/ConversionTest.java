package org.crossread.check.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.crossread.check.language.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import systems.uom.ucum.format.UCUMFormat;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "mile,1609.344",
        "square kilometre,1000000",
        "square mile,2589988.110336",
        "hectare,10000",
        "pound,0.45359237",
        "ounce,0.028349523125",
        "barrel,0.158987294928",
        "gallon,0.003785411784",
        "hp,745.699871582",
        "pound-foot,1.355817948",
        "psi,6894.757293",
        "kWh,3600000",
        "knot,0.514444444",
        "mph,0.44704",
        "fortnight,1209600"
    })
    void aUnitIsWorthWhatTheStandardSays(String unit, double worth) {
        assertThat(Units.named(unit).factor().doubleValue()).isCloseTo(worth, within(worth * 1e-9));
    }

    @Test
    void degreesHaveAnOffset() {
        assertThat(Units.named("°C").offset().doubleValue()).isEqualTo(273.15);
        Units.Unit fahrenheit = Units.named("°F");
        double boiling =
                212 * fahrenheit.factor().doubleValue() + fahrenheit.offset().doubleValue();
        assertThat(boiling).isCloseTo(373.15, within(1e-9));
    }

    @Test
    void unitsOfOneDimensionConvertIntoEachOther() {
        UnitFormat codes = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        for (List<String> row : Rows.of("units.csv")) {
            String first = Rows.of("units.csv").stream()
                    .filter(r -> r.get(0).equals(row.get(0)) && !r.get(2).isEmpty())
                    .map(r -> r.get(2))
                    .findFirst()
                    .orElse("");
            if (!row.get(2).isEmpty() && !row.get(0).equals("duration")) {
                Unit<?> one = codes.parse(row.get(2));
                assertThat(one.isCompatible(codes.parse(first))).as(row.get(1)).isTrue();
            }
        }
    }

    @Test
    void whatNothingConvertsToIsItself() {
        assertThat(Conversion.of("").factor().intValue()).isEqualTo(1);
    }
}
