package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox tried from the command line: a real file, and how the program ends. */
class PilotCommandTest {

    private static final String PILOT = """
            pilot:
              arm: skills
              from: 2026-06
              timetable: { baseline: 3, test: 4, extension: 0, decision: 2 }
              measurement: { source: admin, endline: 2 }
              hypothesis: { worthwhile: 0.01 }
              sites: { clusters: 3, comparison: 3 }
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String pilot) throws IOException {
        var text = Tiny.with("indicators:", pilot + "indicators:").replace("3000", "12000");
        return Files.writeString(folder.resolve("s.yaml"), text).toString();
    }

    private Said pilot(String... more) throws IOException {
        var words = new String[more.length + 5];
        System.arraycopy(new String[] {"pilot", file(PILOT), "--quiet", "--replications", "4"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Said.by(words);
    }

    private JsonNode json(String option) throws IOException {
        var said = pilot(option, "--json");
        assertThat(said.code()).as(said.err()).isZero();
        return new JsonMapper().readTree(said.out()).path("more");
    }

    @Test
    void designsAsCsvAreARowEachWithAColumnForEachFigure() throws IOException {
        var said = pilot("--designs", "randomised,showcase", "--format", "csv");

        assertThat(said.code()).as(said.err()).isZero();
        var table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(said.out(), table)) {
            assertThat(rows.getHeaderNames()).contains("design", "power", "costUsd", "selection", "sampling");
            // The plan is always among them.
            assertThat(rows.getRecords()).hasSize(3).allSatisfy(row -> {
                assertThat(row.isConsistent()).isTrue();
                assertThat(row.get("sandboxes")).isEqualTo("4");
                assertThat(Double.parseDouble(row.get("power"))).isBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void whatATableCannotHoldIsRefusedBeforeAnythingRuns() throws IOException {
        var said = pilot("--value", "--format", "csv");

        assertThat(said.code()).isEqualTo(Foreshore.USAGE);
        assertThat(said.err()).contains("--format: csv holds the designs only; ask for json");
    }

    @Test
    void powerLooksForTheSmallestSandboxThatIsGoodEnough() throws IOException {
        var said = pilot("--power");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "Smallest sandbox to find the effect in 80 of 100 countries",
                        "Smallest sandbox to decide rightly in 80 of 100 countries",
                        "settlements with it and as many without");
        for (var found : json("--power").path("power")) {
            assertThat(found.path("size").path("clusters").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(found.path("enough").asBoolean())
                    .isEqualTo(found.path("reached").asDouble() >= 0.8);
        }
    }

    @Test
    void frontierSaysWhatItCostsToBeRight() throws IOException {
        var said = pilot("--frontier");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("What it costs to be right", "\n* ");
        double before = 0;
        var points = json("--frontier").path("frontier");
        assertThat(points.size()).isGreaterThan(1);
        for (var point : points) {
            assertThat(point.path("costUsd").asDouble()).isGreaterThanOrEqualTo(before);
            before = point.path("costUsd").asDouble();
        }
    }

    @Test
    void valueSaysWhetherASandboxIsWorthHaving() throws IOException {
        var said = pilot("--value");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("Is a sandbox worth it?", "Value of this evidence (EVSI)");
        var value = json("--value").path("value").path(0);
        assertThat(value.path("perfect").asDouble()).isNotNegative();
        assertThat(value.path("sample").asDouble())
                .isLessThanOrEqualTo(value.path("perfect").asDouble() + 1e-9);
        assertThat(said.out()).contains(isWorthIt(value) ? "It is worth it." : "It is not worth it.");
        assertThat(said.out().contains("hypothesis.doubt"))
                .isEqualTo(value.path("foreknown").asDouble() >= 0.95);
        assertThat(pilot("--value", "--threads", "1").out()).isEqualTo(said.out());
    }

    private static boolean isWorthIt(JsonNode value) {
        return value.path("sample").asDouble()
                > value.path("cost").asDouble() + value.path("delay").asDouble();
    }

    @Test
    void saysWhatIsMissingAndEndsAsSuch() throws IOException {
        assertThat(pilot("--designs", "best").code()).isEqualTo(1);
        assertThat(Said.by("pilot", Tiny.FILE.toString()).code()).isEqualTo(1);
        assertThat(Said.by("pilot", file(PILOT.replace("clusters: 3", "clusters: 3000")))
                        .code())
                .isEqualTo(2);
        assertThat(Said.by("pilot", folder.resolve("none.yaml").toString()).code())
                .isNotZero();
    }
}
