package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The verbs that look at stored runs: compare, verify, list runs. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredRunsTest {

    @TempDir
    private static Path store = Path.of("");

    private String id = "";
    private String other = "";

    @BeforeAll
    void runTwo() {
        id = by("run", Tiny.FILE.toString(), "--quiet").id();
        other = by("run", Tiny.FILE.toString(), "--seed", "8", "--quiet").id();
    }

    @Test
    void theTextIsATableOfEverybodyUnderItsHeadings() {
        var said = by("compare", id);

        assertThat(said.code()).isZero();
        assertThat(said.lines().get(0)).startsWith("arm ").contains("difference", "interval", "pairs", "verdict");
        assertThat(said.lines()).hasSize(3);
        assertThat(said.lines().get(1)).matches("skills +internet-use +all .+ 3  \\S.*");
        assertThat(said.err()).contains("Does training bring anybody online?");
    }

    @Test
    void csvNamesTheFifthsOfIncomeInTheMonthAsked() {
        var said = by("compare", id, "--by", "income", "--at", "24", "--indicator", "internet-use", "--format", "csv");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("run,arm,indicator,group,month,unit,baseline,")
                .contains("\r\n");
        assertThat(said.lines()).hasSize(6);
        assertThat(said.lines().subList(1, 6)).allMatch(line -> line.startsWith(id + ",skills,internet-use,income-"));
        assertThat(said.lines().subList(1, 6)).allMatch(line -> line.contains(",2027-12,share,"));
    }

    @Test
    void jsonHoldsTheNumbersOfTheCsv() {
        var json = JsonMapper.builder()
                .build()
                .readTree(by("compare", id, "--by", "sex", "--format", "json").out());
        var csv = by("compare", id, "--by", "sex", "--format", "CSV").lines();

        assertThat(json).hasSize(csv.size() - 1);
        for (int row = 0; row < json.size(); row++) {
            var cells = csv.get(row + 1).split(",");
            assertThat(json.get(row).path("group").asString()).isEqualTo(cells[3]);
            assertThat(json.get(row).path("difference").asDouble())
                    .isCloseTo(Double.parseDouble(cells[8]), within(1e-9));
        }
    }

    @Test
    void aMonthMayBeNamedOrCounted() {
        assertThat(by("compare", id, "--format", "csv", "--at", "2026-12").out())
                .isEqualTo(by("compare", id, "--format", "csv", "--at", "12").out())
                .isNotEqualTo(by("compare", id, "--format", "csv").out());
    }

    @Test
    void severalRunsByIdBeginningAndFolderStandInOneTable() {
        var said = by("compare", id.substring(0, 6), store.resolve(other).toString(), "--format", "csv");

        assertThat(said.lines()).hasSize(5);
        assertThat(said.out()).contains(id + ",", other + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "--indicator, internet-us,  --indicator: there is no internet-us. Maybe you meant internet-use?",
        "--by,        incom,        --by: there is no incom. Maybe you meant income?",
        "--by,        zodiac,       '--by: there is no zodiac. Known: all, sex, age, area'",
        "--at,        25,           --at: there is no 25. ",
        "--at,        2031-01,      there is no 2031-01.",
        "--format,    xml,          expected one of",
    })
    void aWordThatNamesNothingIsRefusedWithTheNearest(String option, String word, String refusal) {
        var said = by("compare", id, option, word);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(refusal);
    }

    @Test
    void aRunThatIsNotThereIsAFaultOfTheStore() {
        for (var verb : new String[] {"compare", "verify"}) {
            var said = by(verb, "ffffffffffff");
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains("holds no run ffffffffffff");
        }
    }

    @Test
    void storedReplicationsAreComputedAgainDigitForDigit() {
        assertThat(by("verify", id, "--sample", "2")).isEqualTo(new Said(0, "reproduced 2/2%n".formatted(), ""));
        assertThat(by("verify", id, "--sample", "99").out()).isEqualTo("reproduced 3/3%n".formatted());
    }

    @Test
    void aNumberChangedAfterwardsIsFound(@TempDir Path elsewhere) throws IOException {
        var copy = copy(store.resolve(id), elsewhere.resolve(id));
        var ledger = copy.resolve("ledger.ndjson");
        var first = Files.readAllLines(ledger).get(0);
        var hash = first.replaceAll(".*\"hash\":\"([0-9a-f]+)\".*", "$1");
        Files.writeString(ledger, Files.readString(ledger).replace(hash, hash.replace(hash.charAt(0), 'f')));

        var said = by("verify", copy.toString());

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("ledger.ndjson is not as the run wrote it");
    }

    @Test
    void runsAreListedWithTheirStates() {
        assertThat(by("list", "runs").out()).contains(id + "  Tiny district", other + "  ", "done");
    }

    @ParameterizedTest
    @CsvSource({
        "levers,     skills-training",
        "shocks,     flood",
        "indicators, internet-use",
        "countries,  BGD",
        "SCENARIOS,  bangladesh-broadband-or-skills",
    })
    void whatThereIsCanBeListedForPeopleAndForPrograms(String kind, String one) {
        var text = by("list", kind);
        var json = by("list", kind, "--json");

        assertThat(text.code()).isZero();
        assertThat(text.out()).contains(one + "  ");
        assertThat(JsonMapper.builder().build().readTree(json.out()))
                .anySatisfy(entry -> assertThat(entry.path("id").asString()).isEqualTo(one));
    }

    @Test
    void theSchemaIsTheOneThatIsCommitted() throws IOException {
        var committed = Path.of("..", "scenarios", "schema", "scenario.schema.json");

        assertThat(Said.by("schema").out()).isEqualTo(Files.readString(committed));
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private static Said by(String... words) {
        var needsStore = !words[0].equals("list") || words[1].equals("runs");
        return needsStore
                ? Said.by(Stream.concat(Stream.of(words), Stream.of("--results", store.toString()))
                        .toArray(String[]::new))
                : Said.by(words);
    }
}
