package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief of a real run, number by number. */
@Tag("slow")
class ReportTest {

    /** A number on paper: what is stored, where, and what is read. */
    private static final Pattern CITED =
            Pattern.compile("<data value=\"([^\"]*)\" data-from=\"([^\"]*)\">([^<]*)</data>");

    @TempDir
    static Path folder;

    private static String id = "";
    private static String html = "";

    /** Phones for the poor, and courses too few to be told from luck. */
    @BeforeAll
    static void runAndReport() throws IOException {
        var file = folder.resolve("phones.yaml");
        Files.writeString(file, """
                schema: foreshore/1
                id: phones
                title: Phones or courses
                question: Do phones or courses bring more people online?
                country: BGD
                place: { population: 5000, region: Rangpur, urbanShare: 0.2 }
                start: 2026-01
                months: 24
                warmUp: 3
                seed: 1
                replications: 8
                arms:
                  - { id: baseline, title: Today }
                  - id: phones
                    title: Phones first
                    levers:
                      - { lever: device-subsidy, from: 2026-02, months: 12, for: { sex: female, poorest: 0.4 } }
                  - id: courses
                    title: Courses first
                    levers:
                      - { lever: skills-training, seatsPerMonth: 1, from: 2026-02, strength: 0.5, ramp: 6 }
                shocks:
                  - { shock: flood, at: 2027-03, severity: 0.5 }
                indicators: [internet-use, internet-users, needs-forgone, public-cost]
                """);
        id = Said.output("run", file.toString(), "--quiet", "--results", store())
                .split(" ", 2)[0];
        html = Said.output("report", id, "--results", store());
    }

    private static String store() {
        return folder.resolve("runs").toString();
    }

    private static Path run() {
        return folder.resolve("runs").resolve(id);
    }

    @Test
    void everyNumberIsTheOneThatIsStored() throws IOException {
        var numbers = CITED.matcher(html).results().toList();

        assertThat(numbers).hasSizeGreaterThan(60);
        for (var number : numbers) {
            var from = number.group(2).split("\\|");
            var stored = from[0].endsWith(".csv") ? inTable(from) : inManifest(from);
            assertThat(value(number.group(1))).as(number.group()).isCloseTo(stored, within(1e-9));
        }
    }

    @Test
    void whatIsReadIsTheStoredNumberRounded() {
        CITED.matcher(html)
                .results()
                .filter(number -> !number.group(1).isEmpty())
                .forEach(number -> {
                    var read = Double.parseDouble(
                            number.group(3).replace('\u2212', '-').replaceAll("[^-\\d.]", ""));
                    var stored = value(number.group(1));
                    var isShare = number.group(2).matches(".*\\|(internet-use|needs-forgone)\\|.*")
                            && !number.group(2).startsWith("costs");
                    var shown = isShare ? 100 * stored : stored;
                    var isMillion = number.group(3).endsWith(" m");
                    assertThat(isMillion ? read * 1e6 : read)
                            .as(number.group())
                            .isCloseTo(shown, within(isMillion ? 5e4 : 0.5));
                });
    }

    @Test
    void allFourTablesAreCited() {
        var files = CITED.matcher(html)
                .results()
                .map(number -> number.group(2).split("\\|")[0])
                .distinct();

        assertThat(files).contains("summary.csv", "comparison.csv", "costs.csv", "transitions.csv");
    }

    @Test
    void leversAreSaidInPlainWords() {
        assertThat(html)
                .contains("Device subsidy and instalments", "From February 2026 to January 2027")
                .contains(
                        "for women everywhere, the poorest 40\u00a0% of residents",
                        "part of the price the state pays: 40\u00a0%")
                .contains("most money spent each year: USD 500,000")
                .contains("at 50\u00a0% of its strength; growing over 6 months")
                .contains("In every world alike: flood (March 2027)");
    }

    @Test
    void itSaysWhereItComesFromAndHowToGetTheSame() throws IOException {
        var manifest = manifest();

        assertThat(html)
                .contains("<code>./foreshore verify " + id + "</code>")
                .contains(manifest.path("provenance").path("modelRevision").asString())
                .contains(manifest.path("outputs")
                        .path("comparison.csv")
                        .asString()
                        .substring(0, 16))
                .contains("<code>1</code>", "<code>8</code>", "<code>5,000</code>");
        assertThat(Said.by("verify", id, "--results", store(), "--sample", "1").code())
                .isZero();
    }

    @Test
    void theSameRunGivesTheSameBytesAlsoInAFile() throws IOException {
        var file = folder.resolve("brief.html");

        assertThat(Said.output("report", id, "--results", store(), "--out", file.toString())
                        .strip())
                .isEqualTo(file.toString());
        assertThat(file).content().isEqualTo(html);
    }

    @Test
    void aLanguageWithoutWordsIsRefusedWithThoseThereAre() {
        var verb = Said.by("report", id, "--results", store(), "--lang", "xx");

        assertThat(verb.code()).isEqualTo(Foreshore.USAGE);
        assertThat(verb.err()).contains("--lang", "xx", "en");
    }

    @Test
    void anUnknownRunIsSaidToBeUnknown() {
        var verb = Said.by("report", "nowhere", "--results", store());

        assertThat(verb.code()).isEqualTo(Foreshore.STORE);
        assertThat(verb.err()).contains("holds no run nowhere");
    }

    @Test
    void aRunWhoseFilesSomebodyChangedIsNotReportedOn(@TempDir Path other) throws IOException {
        copy(run(), other.resolve(id));
        var table = other.resolve(id).resolve("comparison.csv");
        Files.writeString(table, Files.readString(table).replace("better", "worse"));

        var verb = Said.by("report", other.resolve(id).toString());
        assertThat(verb.code()).isEqualTo(Foreshore.STORE);
        assertThat(verb.err()).contains("comparison.csv", "not as the run wrote them");
    }

    @Test
    void aRunThatIsNotDoneIsNotReportedOn(@TempDir Path other) throws IOException {
        copy(run(), other.resolve(id));
        var first = other.resolve(id).resolve("manifest.json");
        Files.writeString(first, Files.readString(first).replace("\"state\" : \"done\"", "\"state\" : \"failed\""));

        var verb = Said.by("report", other.resolve(id).toString());
        assertThat(verb.code()).isEqualTo(Foreshore.USAGE);
        assertThat(verb.err()).contains("is failed", "a brief needs them all");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static double value(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** File, keys in the order of its columns, and the column; a gap is one row less another. */
    private static double inTable(String[] from) throws IOException {
        var keys = new ArrayList<>(List.of(from).subList(1, from.length));
        if (keys.contains("minus")) {
            var column = keys.get(keys.size() - 3);
            var less = keys.get(keys.size() - 1);
            var group = keys.get(3);
            var row = keys.subList(0, 3);
            return cell(from[0], with(row, group), column) - cell(from[0], with(row, less), column);
        }
        return cell(from[0], keys.subList(0, keys.size() - 1), keys.get(keys.size() - 1));
    }

    private static List<String> with(List<String> row, String group) {
        var all = new ArrayList<>(row);
        all.add(group);
        return all;
    }

    private static double cell(String file, List<String> keys, String column) throws IOException {
        var names = switch (file) {
            case "transitions.csv" -> List.of("arm", "group");
            case "costs.csv" -> List.of("arm", "month", "per");
            default -> List.of("arm", "month", "indicator", "group");
        };
        var found = rows(file).stream()
                .filter(row -> names.stream().map(row::get).toList().equals(keys))
                .toList();
        assertThat(found).as("%s in %s", keys, file).hasSize(1);
        return value(found.get(0).get(column));
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(Files.readString(run().resolve(file))))
                .getRecords();
    }

    /** What levers could not spend stands in the headlines. */
    private static double inManifest(String[] from) throws IOException {
        for (var said : manifest().path("headlines")) {
            if (said.path("arm").asString().equals(from[1])
                    && said.path("kind").asString().equals(from[2])) {
                return said.path(from[3]).asDouble();
            }
        }
        throw new AssertionError(String.join(" ", from) + " stands nowhere");
    }

    private static JsonNode manifest() throws IOException {
        return new JsonMapper().readTree(Files.readString(run().resolve("manifest.json")));
    }
}
