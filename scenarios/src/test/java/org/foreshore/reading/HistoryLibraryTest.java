package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.History;
import org.foreshore.country.Sourced;
import org.foreshore.country.Sourced.Basis;
import org.foreshore.country.YearValue;
import org.foreshore.problem.ScenarioInvalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The past of every country that is fitted can be read, spans its windows, and tells where each figure comes from. */
class HistoryLibraryTest {

    private static final Path FOLDER = Path.of("library/countries");

    @TempDir
    private Path folder;

    private static History history(String code) {
        return LoadedHistory.read(FOLDER.resolve(code + "-history.yaml")).history();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgd", "eth", "kaz", "mdv"})
    void driversSpanTheLongerWindow(String code) {
        var history = history(code);

        assertThat(Stream.of(history.population(), history.urbanShare(), history.incomeGrowth())
                        .map(Sourced::value))
                .allSatisfy(series -> {
                    assertThat(series.get(0).year()).isLessThanOrEqualTo(history.start() + 1);
                    assertThat(series).extracting(YearValue::year).contains(2016, 2019);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgd", "eth", "kaz", "mdv"})
    void whatIsAssumedAndEveryGapHasARange(String code) {
        var history = history(code);

        var figures = Stream.of(
                history.dataPricePerGb(),
                history.devicePrice(),
                history.devicePriceDecline(),
                history.smartphoneShare(),
                history.useOddsUrban(),
                history.observationError());
        assertThat(figures.filter(figure -> figure.basis() == Basis.ASSUMED)).allSatisfy(figure -> {
            assertThat(figure.low()).isLessThan(figure.high());
            assertThat(figure.note()).isNotBlank();
        });
        assertThat(history.gaps())
                .allSatisfy(gap -> assertThat(gap.logOdds().high())
                        .isGreaterThan(gap.logOdds().low()));
    }

    @Test
    void gapsAreTheLogOddsOfThePublishedShares() {
        // UN Gender Data Portal: 8.18 and 5.10 % of men and women in Bangladesh in 2013
        var gap = history("bgd").gaps().get(0);

        assertThat(gap.year()).isEqualTo(2013);
        assertThat(gap.logOdds().value())
                .isCloseTo(Math.log(0.0818 / 0.9182) - Math.log(0.0510 / 0.9490), within(1e-3));
    }

    @Test
    void ethiopiaHasFivePointsOfError() {
        assertThat(history("eth").observationError().value()).isGreaterThanOrEqualTo(0.05);
    }

    @Test
    void saysAtOnceWhatIsWrongAndWhere() throws IOException {
        var text = Files.readString(FOLDER.resolve("bgd-history.yaml"))
                .replaceFirst("coverage:", "covrage:")
                .replaceFirst("source: sdg", "source: sgd");
        var file = Files.writeString(folder.resolve("bad.yaml"), text);

        assertThatThrownBy(() -> LoadedHistory.read(file))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("coverage is missing")
                .hasMessageContaining("Maybe you meant coverage?");
    }

    @Test
    void anotherPastHasAnotherDigest() {
        var one = LoadedHistory.read(FOLDER.resolve("bgd-history.yaml"));
        var other = LoadedHistory.read(FOLDER.resolve("kaz-history.yaml"));

        assertThat(List.of(one.digest("a"), one.digest("b"), other.digest("a"))).doesNotHaveDuplicates();
    }
}
