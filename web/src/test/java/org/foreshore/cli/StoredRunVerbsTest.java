package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Looking at one stored run. */
@Tag("slow")
class StoredRunVerbsTest {

    @TempDir
    static Path folder;

    private static String id = "";

    /** Phones for the poor on a small place: more users for sure, at a cost. */
    @BeforeAll
    static void run() throws IOException {
        var file = folder.resolve("phones.yaml");
        Files.writeString(file, """
                schema: foreshore/1
                id: phones
                title: Phones
                question: What does one more user cost?
                country: BGD
                place: { population: 5000, region: Rangpur, urbanShare: 0.2 }
                start: 2026-01
                months: 24
                warmUp: 3
                seed: 1
                replications: 8
                arms:
                  - id: baseline
                  - id: phones
                    levers:
                      - { lever: device-subsidy, from: 2026-02 }
                indicators: [internet-use, internet-users, public-cost, hours-so-far]
                by: settlement
                """);
        id = Said.output("run", file.toString(), "--quiet", "--results", store())
                .split(" ", 2)[0];
    }

    private static String store() {
        return folder.resolve("runs").toString();
    }

    @Test
    void theSentencesSayWhatOneMoreUserCosts() {
        var verb = Said.by("compare", id, "--results", store());

        assertThat(verb.code()).isZero();
        assertThat(verb.err()).contains("to public cost for each person added to Internet users (95 % interval USD ");
    }

    /** Nobody reads a large number for what comes after its point. */
    @Test
    void largeNumbersAreRoundedForReaders() {
        assertThat(Said.output("compare", id, "--results", store()))
                .containsPattern("hours-so-far .*\\d,\\d{3} ")
                .doesNotContainPattern("\\d{4,}\\.\\d");
    }

    @Test
    void settlementsStandSideBySideWithAWordOnThoseTooSmall() {
        var verb = Said.by("compare", id, "--results", store(), "--by", "settlement", "--format", "csv");
        assertThat(verb.code()).isZero();
        assertThat(verb.err()).matches("(?s)\\d+ of \\d+ figures rest on fewer than 30 simulated residents.*");
        assertThat(verb.out().lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).endsWith("verdict,locality"));
        assertThat(verb.out().lines().filter(line -> line.contains(",internet-use,all,")))
                .hasSizeGreaterThan(1);

        var regions = Said.by("compare", id, "--results", store(), "--by", "region");
        assertThat(regions.code()).isEqualTo(1);
        assertThat(regions.err()).contains("does not tell each region apart").contains("by: settlement");
    }

    @Test
    void costsComeInPlaceOfDifferencesInEveryForm() {
        var json = new JsonMapper()
                .readTree(Said.output(
                        "compare", id, "--results", store(), "--per", "internet-users", "--format", "json"));
        assertThat(json).hasSize(1);
        var row = json.get(0);
        assertThat(row.path("set").asString()).isEqualTo("bounded");
        assertThat(row.path("cost").asDouble())
                .isBetween(row.path("low").asDouble(), row.path("high").asDouble());
        assertThat(row.path("pairs").asInt()).isEqualTo(8);

        var csv = Said.output(
                "compare", id, "--results", store(), "--per", "internet-use", "--by", "sex", "--format", "csv");
        assertThat(csv.lines()).hasSize(3).first().asString().startsWith("run,arm,indicator,per,group,month,cost,low");
        assertThat(Said.output("compare", id, "--results", store(), "--per", "internet-users", "--at", "2026-01"))
                .contains("no cost can be given");
    }

    @Test
    void twoQuestionsAtOnceAreRefusedRatherThanOneOfThemForgotten() {
        assertThat(Said.by("compare", id, "--results", store(), "--per", "internet-users", "--budget")
                        .err())
                .startsWith("--budget: is another question than --per");
        assertThat(Said.by("compare", id, "--results", store(), "--per", "internet-users", "--by", "settlement")
                        .err())
                .startsWith("--by: settlement tells differences only");
        assertThat(Said.by("verify", id, "--results", store(), "--sample", "0").err())
                .startsWith("--sample: must be 1 or more");
    }

    @Test
    void aMistypedNameIsSaidWithWhatWasProbablyMeant() {
        var verb = Said.by("compare", id, "--results", store(), "--per", "internet-user");

        assertThat(verb.code()).isEqualTo(Foreshore.USAGE);
        assertThat(verb.err()).contains("--per", "internet-user", "Maybe you meant internet-use");
        assertThat(Said.by("compare", id, "--results", store(), "--at", "2031-01")
                        .code())
                .isEqualTo(Foreshore.USAGE);
        assertThat(Said.by("compare", id, "--results", store(), "--by", "gender")
                        .code())
                .isEqualTo(Foreshore.USAGE);
    }

    @Test
    void anotherModelDoesNotTakeTheStoredRunForItsAnswerAndVerifySaysSo() {
        var same = Said.by("verify", id, "--results", store(), "--sample", "1");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("reproduced 1/1");
        assertThat(same.err()).doesNotContain("revision");

        var other = Said.ofRevision("changed", "verify", id, "--results", store(), "--sample", "1");
        assertThat(other.err()).contains("made by model revision test", "this program is revision changed");

        var file = folder.resolve("phones.yaml").toString();
        assertThat(Said.ofRevision("changed", "run", file, "--quiet", "--replications", "8", "--results", store())
                        .out())
                .doesNotContain(id);
        assertThat(Said.output("run", file, "--quiet", "--results", store())).contains(id);
    }
}
