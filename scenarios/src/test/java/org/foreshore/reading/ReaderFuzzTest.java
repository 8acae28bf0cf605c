package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.problem.ScenarioInvalid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the reader answers with a scenario or with findings, and soon. */
@Tag("slow")
class ReaderFuzzTest {

    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!!str ",
            "? ",
            "<<: ",
            "%",
            "---\n",
            "...\n",
            "#",
            ",",
            ".nan",
            "NaN",
            "-.inf",
            "1e999",
            "-1",
            "99999999999999999999",
            "0x1F",
            "null",
            "~",
            "true",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\u2028",
            "é",
            "😀",
            "extends: x",
            "2026-00");

    private static final int MUTANTS = 250;

    static List<Integer> seeds() {
        return IntStream.range(0, 8).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMutatedFileGivesAScenarioOrFindings(int seed) {
        var random = new SplittableRandom(seed);
        var json = seed % 2 == 1;
        for (int i = 0; i < MUTANTS; i++) {
            var mutant = mutate(json ? Samples.JSON : Samples.FULL, random);
            assertThatCode(() -> Refused.findings(mutant, json ? "m.json" : "m.yaml"))
                    .as("mutant %d: %s", i, mutant)
                    .doesNotThrowAnyException();
        }
    }

    private static String mutate(String text, SplittableRandom random) {
        var mutant = new StringBuilder(text);
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int at = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), at + random.nextInt(1, 20));
            var scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(at, to).append(' ');
                case 1 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, to));
                case 2 -> mutant.setCharAt(at, (char) random.nextInt(128));
                case 3 -> mutant.replace(at, to, scrap);
                default -> mutant.insert(at, scrap);
            }
        }
        return mutant.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{", "- ", "? ", "{a: ", "[[], ", "\"", "&a [", "!", "a: &b ", "*a ", "#", "|", "'", "%"})
    void aMegabyteOfOneThingIsRefusedSoon(String thing) {
        var bomb = thing.repeat(900_000 / thing.length());
        refusedSoon(bomb, "bomb.yaml");
        refusedSoon(bomb, "bomb.json");
        refusedSoon(Samples.SMALL + "question: " + bomb, "bomb.yaml");
        refusedSoon(bomb.replace(thing, thing + "\n"), "bomb.yaml");
    }

    private static void refusedSoon(String text, String file) {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Refused.findings(text, file)))
                .isNotEmpty();
    }

    @Test
    void refusesTheBillionLaughs() {
        var lines = IntStream.range(1, 20)
                .mapToObj(i -> "a%d: &a%d [%s]"
                        .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)))
                .collect(Collectors.joining("\n"));

        assertThat(Refused.findings("a0: &a0 lol\n" + lines))
                .containsExactly("s.yaml:1:5: must not use YAML anchors (a0). Write the value out, or use `extends`.");
    }

    @Test
    void countsThatWouldFillTheMemoryAreRefused() {
        var many = "  - { shock: flood, at: 2027-01, sverity: 0.4 }\n".repeat(15_000);
        var findings = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Refused.findings(Samples.SMALL + "shocks:\n" + many));

        assertThat(findings).hasSize(101);
        assertThat(findings.get(100)).isEqualTo("s.yaml: and 14901 more like these.");
    }

    @Test
    void aHugeFileIsNotEvenRead(@TempDir Path folder) throws IOException {
        var huge = folder.resolve("huge.yaml");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        var invalid = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(huge));

        assertThat(invalid).hasMessage(huge + ": must not be larger than 1 MB.");
    }

    private static Throwable refusal(Path file) {
        try {
            Samples.reader().read(file);
            return new AssertionError("accepted");
        } catch (ScenarioInvalid invalid) {
            return invalid;
        }
    }
}
