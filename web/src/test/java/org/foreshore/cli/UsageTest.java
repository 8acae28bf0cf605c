package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line is used, and what it says when it is used wrongly. */
class UsageTest {

    @Test
    void withoutAVerbItSaysWhichThereAre() {
        var said = Said.by();

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains(
                        "serve",
                        "run",
                        "validate",
                        "compare",
                        "why",
                        "coverage",
                        "check-claims",
                        "list",
                        "verify",
                        "calibrate",
                        "schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "run",
                "validate",
                "compare",
                "why",
                "coverage",
                "check-claims",
                "list",
                "verify",
                "calibrate",
                "schema"
            })
    void everyVerbHasHelpWithoutColoursWhereThereIsNoTerminal(String verb) {
        var said = Said.by(verb, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: foreshore " + verb).doesNotContain("\u001b");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void theVersionNamesTheCommit() {
        assertThat(Said.by("--version")).isEqualTo(new Said(0, "foreshore 0.0-test (unknown)%n".formatted(), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "rum,           run",
        "compere,       compare",
        "'run --replication 3 x.yaml', --replications",
        "'serve --prot 1', --port",
    })
    void aMistypedWordIsAnsweredWithTheNearest(String line, String meant) {
        var said = Said.by(line.split(" "));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Maybe you meant %s?".formatted(meant), "--help'.");
    }

    @ParameterizedTest
    @CsvSource({
        "--replications, 0,   --replications: must be 1 to 10000",
        "--replications, -2,  --replications: must be 1 to 10000",
        "--scale,        1.5, --scale: must be above 0 and at most 1",
        "--scale,        0,   --scale: must be above 0 and at most 1",
        "--seed,         4x,  --seed: must be a whole number of at most 18 digits",
        "--seed,         -,   --seed: must be a whole number of at most 18 digits",
        "--threads,      0,   --threads: must be 1 to 1000",
        "--checks,       all, expected one of [NONE PHASE FULL]",
    })
    void aValueThatCannotBeIsRefusedBeforeAnythingRuns(
            String option, String value, String refusal, @TempDir Path store) {
        var said = Said.by("run", Tiny.FILE.toString(), option + "=" + value, "--results", store.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().replace(",", "")).contains(refusal);
        assertThat(store).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"run, 0", "why, 0", "story, -1", "map, 0", "pilot, 0", "papers, 1001", "calibrate, 0"})
    void everyVerbRefusesThreadsThatCannotBe(String verb, String threads) {
        var said = Said.by(verb, verb.equals("calibrate") ? "BGD" : Tiny.FILE.toString(), "--threads=" + threads);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("--threads: must be 1 to 1000\n");
    }

    @Test
    void verbsThatNeedAWordSaySo() {
        for (var verb : new String[] {"run", "validate", "compare", "verify"}) {
            var said = Said.by(verb);
            assertThat(said.code()).as(verb).isEqualTo(1);
            assertThat(said.err()).as(verb).contains("Missing required parameter");
        }
    }
}
