package org.crossread.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordListsTest {
    @Test
    void aCountryIsKnownByItsNameCapitalAdjectiveAndSeatOfPower() {
        assertThat(List.of("Russia", "Moscow", "the Kremlin", "Russian", "Russians", "Russia’s"))
                .allMatch(name -> "Russia".equals(Places.country(name)));
        assertThat(List.of("US", "U.S.", "USA", "America", "Washington", "the United States", "White House"))
                .allMatch(name -> "United States".equals(Places.country(name)));
        assertThat(List.of("Kiev", "Kyiv", "Ukrainian", "ukraine"))
                .allMatch(name -> "Ukraine".equals(Places.country(name)));
        assertThat(List.of("UK", "British", "London", "Britons"))
                .allMatch(name -> "United Kingdom".equals(Places.country(name)));
        assertThat(Places.country("São Tomé")).isEqualTo("Sao Tome and Principe");
    }

    @Test
    void everyCountryOfTheListIsInTheLocaleData() {
        Set<String> known = CountryNames.all().stream()
                .flatMap(names -> names.stream().map(Places::country))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> unknown = Rows.of("places.csv").stream()
                .map(row -> row.get(0))
                .filter(country -> !known.contains(country))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void allNamesOfACountryAreOne() {
        assertThat(Places.country("Burma")).isEqualTo(Places.country("Myanmar")).isNotNull();
        assertThat(Places.country("Türkiye"))
                .isEqualTo(Places.country("Turkey"))
                .isNotNull();
        assertThat(Places.country("Czechia"))
                .isEqualTo(Places.country("Czech Republic"))
                .isNotNull();
        assertThat(Places.country("Timor-Leste"))
                .isEqualTo(Places.country("East Timor"))
                .isNotNull();
        assertThat(Places.country("Eswatini"))
                .isEqualTo(Places.country("Swaziland"))
                .isNotNull();
        assertThat(Places.country("Côte d’Ivoire"))
                .isEqualTo(Places.country("Ivory Coast"))
                .isNotNull();
    }

    @Test
    void anOrdinaryWordIsNoCountry() {
        assertThat(List.of("us", "turkey", "china", "polish", "who", "is", "alliance", "Saturday", ""))
                .allMatch(word -> Places.country(word) == null);
    }

    @Test
    void aKnownNameHasOneCapitalisation() {
        assertThat(Places.canonical("latvia")).isEqualTo("Latvia");
        assertThat(Places.canonical("nato")).isEqualTo("NATO");
        assertThat(Places.canonical("kiev")).isEqualTo("Kiev");
        assertThat(Places.canonical("turkey")).isNull();
    }

    @Test
    void spellingsOfOneCityAreOne() {
        assertThat(Places.spelling("Lugansk")).isEqualTo(Places.spelling("Luhansk"));
        assertThat(Places.spelling("Peking")).isEqualTo("Beijing");
        assertThat(Places.fold("Donbass")).isEqualTo("Donbas");
    }

    @Test
    void anOrganisationIsKnownByItsNamesAndItsDescriptions() {
        assertThat(Places.organisation("Atlantic Alliance")).isEqualTo("NATO");
        assertThat(Places.organisation("Russia")).isNull();
        assertThat(Places.described("military alliance")).isEqualTo("NATO");
        assertThat(Places.isCountry("NATO")).isFalse();
    }

    @Test
    void theFormsOfAWordShareAStem() {
        assertThat(Words.stem("withdrew")).isEqualTo(Words.stem("withdrawal")).isEqualTo(Words.stem("withdraws"));
        assertThat(Words.stem("denied")).isEqualTo(Words.stem("denies")).isEqualTo(Words.stem("denials"));
        assertThat(Words.stem("demands")).isEqualTo(Words.stem("demanded"));
        assertThat(Words.stem("negotiations")).isEqualTo(Words.stem("negotiating"));
        assertThat(Words.stem("policies")).isEqualTo(Words.stem("policy"));
        assertThat(Words.stem("hopping")).isEqualTo("hop");
    }
}
