package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.calibration.Hindcast;
import org.foreshore.store.CalibrationFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fitting a country's parameters to its past. */
class CalibrateTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Tag("slow")
    void theSameCommandMakesTheSameFileOnAnyNumberOfThreads() throws IOException {
        var one = calibrate("one", "1");
        var three = calibrate("three", "3");

        assertThat(Files.readAllBytes(three)).isEqualTo(Files.readAllBytes(one));
        var file = CalibrationFile.read(one);
        assertThat(file.command()).isEqualTo("./foreshore calibrate KAZ --train-to 2016 --runs 240 --residents 1500");
        assertThat(file.hindcastRevision()).isEqualTo(Hindcast.revision());
        assertThat(file.rivals()).extracting(CalibrationFile.Rival::title).startsWith("Foreshore", "Bass");
        assertThat(file.members()).isNotEmpty();
        assertThat(file.patterns())
                .allSatisfy(pattern -> assertThat(pattern.year()).isLessThanOrEqualTo(2016));
    }

    private Path calibrate(String name, String threads) {
        var out = folder.resolve(name).toString();
        var said = Said.output(
                "calibrate",
                "kaz",
                "--train-to",
                "2016",
                "--runs",
                "240",
                "--residents",
                "1500",
                "--threads",
                threads,
                "--out",
                out);
        return Path.of(said.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calibrate KAS | there is no KAS. Maybe you meant KAZ?",
                "calibrate KOR | there is no KOR.",
                "calibrate BGD --train-to 2017 | --train-to: must be 2016 or 2019",
                "calibrate BGD --runs 10 | --runs: must be 50 or more",
            })
    void whatCannotBeFittedIsSaid(String line, String expected) {
        var said = Said.by(line.split(" "));

        assertThat(said.code()).isEqualTo(Foreshore.USAGE);
        assertThat(said.err()).contains(expected);
    }
}
