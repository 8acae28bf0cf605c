package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the library says what it asks and what to expect, and runs to its end, a hundredth of its size. */
class LibraryScenariosTest {

    private static final Path LIBRARY = Path.of("..", "scenarios", "library");

    static Stream<String> ids() {
        return new Library(LIBRARY).scenarioFiles().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void asksAQuestionUnderTheNameOfItsFileAndSaysWhatToExpect(String id) {
        var asked = new Workshop(new Program("0.0-test", "unknown", "test"))
                .questions()
                .read(Path.of(file(id)));

        assertThat(asked.warnings()).isEmpty();
        var scenario = asked.scenario();
        assertThat(scenario.id()).isEqualTo(id);
        assertThat(scenario.question()).endsWith("?");
        assertThat(scenario.expected()).contains("on two cores");
        assertThat(scenario.arms())
                .hasSizeGreaterThan(1)
                .allSatisfy(arm -> assertThat(arm.title()).isNotBlank());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("ids")
    void runsToItsEndWithoutBreakingAnInvariant(String id, @TempDir Path store) {
        var said = Said.by(
                "run",
                file(id),
                "--results",
                store.toString(),
                "--scale",
                "0.01",
                "--replications",
                "1",
                "--checks",
                "full",
                "--quiet");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(store.resolve(said.id())).isDirectoryContaining("glob:**/comparison.csv");
    }

    private static String file(String id) {
        return LIBRARY.resolve("scenarios").resolve(id + ".yaml").toString();
    }
}
