package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence kept in the library is what the model gives today, to the last digit, whatever revision it was measured at. */
@Tag("claims")
class EvidenceIsCurrentTest {

    private static final Path EVIDENCE = Path.of("../scenarios/library/evidence");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"check-claims, claims.csv", "coverage, causal-coverage.csv"})
    void measuredAnewItIsTheSame(String verb, String file) throws IOException {
        var now = Said.output(verb, "--quiet", "--results", folder.toString());

        assertThat(withoutRevision(now.lines().toList()))
                .as("renew it by: ./foreshore %s > scenarios/library/evidence/%s", verb, file)
                .isEqualTo(withoutRevision(Files.readAllLines(EVIDENCE.resolve(file))));
    }

    /** The revision is the last cell of each row. */
    private static List<String> withoutRevision(List<String> rows) {
        return rows.stream().map(row -> row.substring(0, row.lastIndexOf(','))).toList();
    }
}
