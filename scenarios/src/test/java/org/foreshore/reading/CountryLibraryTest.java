package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Adoption;
import org.foreshore.country.Country;
import org.foreshore.country.Schooling;
import org.foreshore.country.Source;
import org.foreshore.country.Sourced;
import org.foreshore.country.Sourced.Basis;
import org.foreshore.country.Town;
import org.foreshore.country.YearValue;
import org.foreshore.problem.ScenarioInvalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile in the library can be read, adds up, and tells where each figure comes from. */
class CountryLibraryTest {

    private static final CountryLibrary LIBRARY = CountryReader.library(Path.of("library/countries"));

    static Stream<String> codes() {
        return LIBRARY.codes().stream();
    }

    @Test
    void holdsTheFourCountriesTheModelIsMeantFor() {
        assertThat(LIBRARY.codes()).contains("BGD", "ETH", "KAZ", "MDV").isSorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFigureNamesAListedSourceWithALicence(String code) {
        var country = country(code);
        var licences =
                country.sources().stream().filter(source -> !source.licence().isBlank());
        var keys = licences.map(Source::key).toList();
        assertThat(figures(country))
                .hasSizeGreaterThan(57)
                .allSatisfy(figure -> assertThat(keys).contains(figure.source()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyAssumedFigureHasARangeAndAReason(String code) {
        var assumed = figures(country(code)).stream().filter(figure -> figure.basis() == Basis.ASSUMED);
        assertThat(assumed).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.low()).isLessThan(figure.high());
            assertThat(figure.note()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void sharesSumToOne(String code) {
        var country = country(code);
        var people = country.people();
        assertThat(people.ages().value().stream()
                        .mapToDouble(band -> band.female() + band.male())
                        .sum())
                .isCloseTo(1, within(1e-3));
        assertThat(people.householdSizes().value().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-3));
        assertThat(country.regions().stream()
                        .mapToDouble(region -> region.populationShare().value())
                        .sum())
                .isCloseTo(1, within(1e-3));
        assertThat(schooling(country))
                .allSatisfy(
                        levels -> assertThat(levels.none() + levels.primary() + levels.secondary() + levels.tertiary())
                                .isCloseTo(1, within(1e-3)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theHouseholdsOfTheRegionsHoldAboutAsManyPeopleAsThoseOfTheNation(String code) {
        var country = country(code);
        var sizes = country.people().householdSizes().value();
        double mean = 0;
        for (int members = 1; members <= sizes.size(); members++) {
            mean += members * sizes.get(members - 1);
        }
        var households = country.regions().stream()
                .mapToDouble(region -> region.populationShare().value()
                        / region.householdSize().value())
                .sum();
        assertThat(mean).isCloseTo(1 / households, within(0.35));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theRegionsTogetherAreAsUrbanAndAsRichAsTheNation(String code) {
        var country = country(code);
        var urban = country.regions().stream()
                .mapToDouble(region ->
                        region.populationShare().value() * region.urbanShare().value())
                .sum();
        var income = country.regions().stream()
                .mapToDouble(region ->
                        region.populationShare().value() * region.incomeRatio().value())
                .sum();
        assertThat(urban).isCloseTo(country.people().urbanShare().value(), within(0.015));
        assertThat(income).isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void townsAreLargestFirstAndEachLiesInARegion(String code) {
        var country = country(code);
        var regions = country.regions().stream().map(region -> region.admin1()).toList();
        assertThat(country.towns()).isNotEmpty().hasSizeLessThanOrEqualTo(5_000);
        assertThat(country.towns()).extracting(Town::population).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(country.towns()).extracting(Town::admin1).isSubsetOf(regions);
        assertThat(country.towns()).extracting(Town::geonameId).doesNotHaveDuplicates();
        var region = country.regions().get(0);
        assertThat(country.findRegion(region.name())).contains(region);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void internetUseIsASeriesFromTheYear2000(String code) {
        var series = country(code).adoption().internetUse().value();
        assertThat(series)
                .extracting(YearValue::year)
                .startsWith(2000)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(series).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void deathRatesRiseWithAgeFromTheTenthYear(String code) {
        var ages = country(code).people().ages().value();
        for (int band = 3; band < ages.size(); band++) {
            assertThat(ages.get(band).deathsFemale())
                    .isGreaterThan(ages.get(band - 1).deathsFemale());
            assertThat(ages.get(band).deathsMale())
                    .isGreaterThan(ages.get(band - 1).deathsMale());
        }
    }

    /** World Bank and ITU, as published; SI.POV.GINI and IT.NET.USER.ZS in per cent. */
    @ParameterizedTest
    @CsvSource({
        "BGD, 175686899, 30.9, 2019, 30.4",
        "KAZ,  20843000, 29.2, 2018, 78.9",
        "MDV,    529680, 29.3, 2015, 54.46",
        "ETH, 135470000, 31.1, 2019, 16.0",
    })
    void figuresAreThoseOfThePublisher(String code, double population, double gini, int year, double use) {
        var country = country(code);
        assertThat(country.people().population().value()).isCloseTo(population, within(population * 1e-3));
        assertThat(country.economy().gini().value()).isCloseTo(gini / 100, within(1e-9));
        assertThat(useIn(country.adoption(), year)).isCloseTo(use / 100, within(1e-4));
    }

    private static double useIn(Adoption adoption, int year) {
        return adoption.internetUse().value().stream()
                .filter(point -> point.year() == year)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void readingTwiceGivesTheSameDigest() {
        var first = LIBRARY.read("BGD");
        assertThat(first.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(LIBRARY.read("bgd").digest());
        assertThat(LIBRARY.read("ETH").digest()).isNotEqualTo(first.digest());
    }

    @Test
    void anUnknownCountryIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> LIBRARY.read("BGG"))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("no country \"BGG\"")
                .hasMessageContaining("Maybe you meant BGD?");
    }

    private static Country country(String code) {
        return LIBRARY.read(code).country();
    }

    private static List<Schooling> schooling(Country country) {
        var people = country.people();
        return Stream.of(
                        people.schoolingUrbanMen(),
                        people.schoolingUrbanWomen(),
                        people.schoolingRuralMen(),
                        people.schoolingRuralWomen())
                .map(Sourced::value)
                .toList();
    }

    /** All figures of a country, found by the type of the record component. */
    private static List<Sourced<?>> figures(Country country) {
        var figures = new ArrayList<Sourced<?>>();
        var parts = new ArrayList<Record>(
                List.of(country.people(), country.economy(), country.networks(), country.adoption()));
        parts.addAll(country.regions());
        for (var part : parts) {
            for (var component : part.getClass().getRecordComponents()) {
                if (component.getType() == Sourced.class) {
                    figures.add(figure(part, component.getAccessor()));
                }
            }
        }
        return figures;
    }

    private static Sourced<?> figure(Record part, java.lang.reflect.Method accessor) {
        try {
            return (Sourced<?>) accessor.invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
