package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.foreshore.store.CalibrationFile;
import org.junit.jupiter.api.Test;

/** The page says what the files in the library say. */
class ValidationPageTest {

    private static final Path LIBRARY = Path.of("../scenarios/library/calibration");
    private static final Path PAGE = Path.of("../engine/docs/reference/validation.md");

    static List<CalibrationFile> files() throws IOException {
        try (var files = Files.list(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(CalibrationFile::read)
                    .sorted(Comparator.comparing(CalibrationFile::country)
                            .thenComparing(CalibrationFile::trainedTo, Comparator.reverseOrder()))
                    .toList();
        }
    }

    /** A stale page is rewritten in place and fails the test once, so that the new text shows in the diff. */
    @Test
    void thePageFollowsTheFiles() throws IOException {
        var expected = ValidationPage.of(files());
        var actual = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!actual.equals(expected)) {
            Files.writeString(PAGE, expected);
        }
        assertThat(actual)
                .as("%s was stale and has been rewritten; commit it", PAGE)
                .isEqualTo(expected);
    }

    @Test
    void saysEveryRivalThatBeatsTheModel() throws IOException {
        var page = ValidationPage.of(files());

        for (var file : files()) {
            double own = file.rivals().get(0).score().crps();
            var line = page.lines()
                    .filter(one -> one.startsWith("- **%s, fitted to %d".formatted(file.country(), file.trainedTo())))
                    .findFirst()
                    .orElse("");
            for (var rival : file.rivals()) {
                assertThat(line.contains(rival.title())).isEqualTo(rival.score().crps() < own);
            }
        }
    }

    /** Whoever changes a number of what is simulated here fits anew. */
    @Test
    void allWereFittedWithTheHindcastAsItStands() throws IOException {
        var revision = Files.readString(Path.of("../engine/src/main/resources/hindcast-revision.txt"))
                .strip();

        assertThat(files()).hasSize(8);
        assertThat(files())
                .allSatisfy(file -> assertThat(file.hindcastRevision()).isEqualTo(revision));
    }

    @Test
    void fourCountriesAreFittedToNoMoreThanTheyMayKnow() throws IOException {
        assertThat(files())
                .extracting(file -> file.country() + file.trainedTo())
                .contains("BGD2019", "ETH2019", "KAZ2019", "MDV2019");
        assertThat(files()).allSatisfy(file -> {
            assertThat(file.members()).hasSizeGreaterThan(10);
            assertThat(file.parameters()).hasSizeLessThanOrEqualTo(12);
            assertThat(file.forecast())
                    .allSatisfy(year -> assertThat(year.year()).isGreaterThan(file.trainedTo()));
            assertThat(file.patterns())
                    .allSatisfy(pattern -> assertThat(pattern.year()).isLessThanOrEqualTo(file.trainedTo()));
        });
    }
}
