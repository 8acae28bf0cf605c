package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.country.Sourced.Basis;
import org.foreshore.country.Town;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.junit.jupiter.api.Test;

/** What the reader makes of a made-up country, and what it says about a broken one. */
class CountryReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/countries");

    @Test
    void aFigureKeepsItsAccount() {
        var attraction =
                CountryReader.read(FOLDER.resolve("xaa.yaml")).adoption().attraction();
        assertThat(attraction.value()).isEqualTo(-1);
        assertThat(attraction.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(attraction.low()).isEqualTo(-2.5);
        assertThat(attraction.high()).isEqualTo(1.5);
        assertThat(attraction.note()).isEqualTo("to be calibrated");
    }

    @Test
    void townsOfALumpedRegionCarryTheRegionsCodeAndComeLargestFirst() {
        var towns = CountryReader.read(FOLDER.resolve("xaa.yaml")).towns();
        assertThat(towns)
                .containsExactly(
                        new Town(2, "Harbour, Great", 1.0, 2.0, "01", 50_000),
                        new Town(1, "Little Harbour", 1.5, 2.5, "01", 900));
    }

    @Test
    void everyFaultIsReportedAtOnceWithItsLine() {
        assertThat(findings("xbb.yaml")).extracting(CountryReaderTest::brief).containsExactly("""
                        xbb-towns.csv:2 admin1: "03" belongs to no region of the profile
                        xbb-towns.csv:3 lat: lat (100) must lie in [-90, 90]
                        xbb-towns.csv:3 population: must be a number, is "many"
                        xbb.yaml:1 : name is missing
                        xbb.yaml:1 iso3: "xbb" is not a country code
                        xbb.yaml:5 sources.s: licence is missing
                        xbb.yaml:7 people: growthRural is missing
                        xbb.yaml:8 people.urbanShare.value: urbanShare (40) must lie in [0, 1]
                        xbb.yaml:10 people.growthRurall: the key is unknown
                        xbb.yaml:16 people.ages.value: age shares sum to 1.0500
                        xbb.yaml:18 people.householdSizes.value: 2 shares of household sizes
                        xbb.yaml:20 people.schoolingUrbanWomen.value: levels of schooling sum to 1.1000
                        xbb.yaml:30 economy.gini.value: must be a number, is the text "a third"
                        xbb.yaml:32 economy.incomeGrowth.source: "t" is not listed under sources
                        xbb.yaml:37 economy.dataTax.basis: "guessed" is no basis of a figure
                        xbb.yaml:44 networks.operators: an assumed figure needs a range
                        xbb.yaml:47 networks.terrain: a figure that was not found needs a note
                        xbb.yaml:48 networks.backhaulKm: 10.0 lies outside its own range
                        xbb.yaml:53 adoption: attraction is missing
                        xbb.yaml:53 adoption.internetUse.value[1]: year 2000 follows 2020
                        xbb.yaml:78 regions: population shares of regions sum to 0.9000""".split("\n"));
    }

    @Test
    void aMisspeltKeyIsAnsweredWithTheOneThatWasMeant() {
        assertThat(findings("xbb.yaml"))
                .filteredOn(finding -> finding.path().equals("people.growthRurall"))
                .extracting(Finding::hint)
                .containsExactly("Maybe you meant growthRural?");
    }

    @Test
    void aKeyGivenTwiceIsReportedWhereItStandsAgain() {
        assertThat(findings("xcc.yaml"))
                .extracting(CountryReaderTest::brief)
                .contains("xcc.yaml:3 name: the key is given twice");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThatThrownBy(() -> CountryReader.read(FOLDER.resolve("xzz.yaml")))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("xzz.yaml: cannot be read");
    }

    private static List<Finding> findings(String file) {
        return catchThrowableOfType(ScenarioInvalid.class, () -> CountryReader.read(FOLDER.resolve(file)))
                .findings();
    }

    private static String brief(Finding finding) {
        return "%s:%d %s: %s".formatted(finding.file(), finding.line(), finding.path(), finding.message());
    }
}
