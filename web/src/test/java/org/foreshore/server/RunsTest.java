package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One finished run, looked at from all sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsTest {

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @SuppressWarnings("NullAway.Init")
    private String run;

    @BeforeAll
    void finishOne(@TempDir Path results) throws IOException {
        folder = results;
        server = Server.start(Fixture.settings(folder.resolve("runs")));
        client = new Client(server.url());
        var id = Fixture.ask(client, Fixture.tiny(1));
        Fixture.awaitState(client, id, "done");
        run = Fixture.RUNS + "/" + id;
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void showsWhatWasAskedAndWhereTheNumbersComeFrom() {
        var shown = client.get(run).json();

        assertThat(shown.path("title").asString()).isEqualTo("Tiny district");
        assertThat(shown.path("countryName").asString()).isEqualTo("Bangladesh");
        assertThat(shown.path("done").asInt()).isEqualTo(3);
        assertThat(shown.path("failures")).isEmpty();
        assertThat(shown.path("arms")).hasSize(2);
        var first = shown.path("headlines").get(0);
        assertThat(first.path("indicator").asString()).isEqualTo("internet-use");
        assertThat(first.path("armTitle").asString())
                .isEqualTo(shown.path("arms").get(1).path("title").asString());
        assertThat(first.path("month").asString()).isEqualTo("2026-12");
        assertThat(first.path("kind").asString()).isIn("raises", "lowers", "undecided", "identical");
        assertThat(shown.path("provenance").path("scenarioHash").asString())
                .startsWith(shown.path("id").asString());
        assertThat(shown.path("provenance").path("representedPopulation").asInt())
                .isEqualTo(3_000);
        assertThat(shown.path("scenario").path("months").asInt()).isEqualTo(12);
        assertThat(shown.path("scenario").path("start").asString()).isEqualTo("2026-01");
    }

    @Test
    void theSameQuestionIsTheSameRunHoweverItIsWritten() {
        var again = client.post(Fixture.RUNS, Client.YAML, "# a remark\n" + Fixture.tiny(1));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(run);

        var json = client.get(run).json().path("scenario").toString();
        assertThat(client.post(Fixture.RUNS, Client.JSON, json).header("Location"))
                .isEqualTo(run);
    }

    @Test
    void theResolvedFileAsksTheSameQuestion() {
        var yaml = client.get(run + "/scenario", Client.YAML);

        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(client.post(Fixture.RUNS, Client.YAML, yaml.body()).header("Location"))
                .isEqualTo(run);
    }

    @Test
    void listsRunsWithoutTheirDetails() {
        var list = client.get(Fixture.RUNS).json();

        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("state").asString()).isEqualTo("done");
        assertThat(list.get(0).has("provenance")).isFalse();
        assertThat(list.get(0).has("scenario")).isFalse();
    }

    @Test
    void summarisesAnIndicatorMonthByMonth() {
        var summary =
                client.get(run + "/summary?indicator=internet-use&group=female").json();

        assertThat(summary.path("n").asInt()).isEqualTo(3);
        assertThat(summary.path("unit").asString()).isEqualTo("share");
        assertThat(summary.path("months")).hasSize(12);
        var arm = summary.path("arms").get(1);
        assertThat(arm.path("arm").asString()).isEqualTo("skills");
        for (var month = 0; month < 12; month++) {
            var median = arm.path("p50").get(month).asDouble();
            assertThat(median).isBetween(0.0, 1.0);
            assertThat(arm.path("p05").get(month).asDouble()).isLessThanOrEqualTo(median);
            assertThat(arm.path("p95").get(month).asDouble()).isGreaterThanOrEqualTo(median);
        }
    }

    @Test
    void marksTheMonthInWhichALeverBegins() {
        var marks = client.get(run + "/summary").json().path("marks");

        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).path("arm").asString()).isEqualTo("skills");
        assertThat(marks.get(0).path("month").asString()).isEqualTo("2026-03");
        assertThat(marks.get(0).path("label").asString()).isNotBlank();
    }

    @Test
    void comparesWithTheBaselineMonthByMonthAndExactlyZeroBeforeTheLeverBegins() {
        var comparison = client.get(run + "/comparison?arm=skills&indicator=internet-use")
                .json();

        assertThat(comparison.path("pairs").asInt()).isEqualTo(3);
        assertThat(comparison.path("difference")).hasSize(12);
        for (var column : new String[] {"difference", "low", "high"}) {
            assertThat(comparison.path(column).get(0).asDouble()).isZero();
            assertThat(comparison.path(column).get(1).asDouble()).isZero();
        }
        assertThat(comparison.path("verdict").get(0).asString()).isEqualTo("indistinguishable");
    }

    @Test
    void tellsSettlementsApartAndHowManyFiguresRestOnTooFew() {
        assertThat(client.get(run).json().path("localities").asInt()).isGreaterThan(1);

        var apart = client.get(run + "/localities?indicator=internet-use&group=female")
                .json();
        assertThat(apart.path("at").asString()).isEqualTo("2026-12");
        assertThat(apart.path("fewest").asInt()).isEqualTo(30);
        assertThat(apart.path("figures").asInt())
                .isEqualTo(3 * apart.path("rows").size());
        assertThat(apart.path("tooFew").asInt())
                .isLessThan(apart.path("figures").asInt());
        assertThat(apart.path("rows").get(0).path("region").asString()).isEqualTo("Rangpur");

        var csv = client.get(run + "/localities?indicator=internet-use", "text/csv")
                .body();
        assertThat(csv.lines()).hasSize(1 + apart.path("rows").size());
        var wrong = client.get(run + "/localities?indicator=public-cost");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("internet-users");
    }

    @Test
    void comparesGroupsInOneMonth() {
        var sexes = client.get(run + "/comparison?arm=skills&indicator=internet-use&by=sex&at=2026-06")
                .json();
        assertThat(sexes.path("at").asString()).isEqualTo("2026-06");
        assertThat(sexes.path("rows")).hasSize(2);

        var all = client.get(run + "/comparison?arm=skills&indicator=internet-use&by=all")
                .json();
        assertThat(all.path("at").asString()).isEqualTo("2026-12");
        assertThat(all.path("rows").size()).isGreaterThan(10);
    }

    @Test
    void tellsWhatOneMoreUserCostsOrThatItCannotBeTold() {
        var costs = client.get(run + "/costs").json();
        assertThat(costs.path("indicator").asString()).isEqualTo("public-cost");
        assertThat(costs.path("per").asString()).isEqualTo("internet-users");
        assertThat(costs.path("months")).hasSize(12);
        assertThat(costs.path("set").get(0).asString()).isEqualTo("everything");
        for (var month = 0; month < 12; month++) {
            var bounded = costs.path("set").get(month).asString().equals("bounded");
            assertThat(costs.path("cost").get(month).isNull()).isEqualTo(!bounded);
            if (bounded) {
                var spent = costs.path("spent").get(month).asDouble();
                var gain = costs.path("gain").get(month).asDouble();
                assertThat(costs.path("cost").get(month).asDouble()).isEqualTo(spent / gain, within(1e-9 * spent));
            }
        }
        var last = client.get(run).json().path("headlines");
        assertThat(last.get(last.size() - 1).path("per").asString()).isEqualTo("internet-users");
        assertThat(client.get(run + "/costs?per=internet-use&group=female")
                        .json()
                        .path("group")
                        .asString())
                .isEqualTo("female");
    }

    @Test
    void costsAreOfMoneyAndOfSomethingElse() {
        assertThat(client.get(run + "/costs?indicator=internet-use").status()).isEqualTo(400);
        assertThat(client.get(run + "/costs?per=public-cost").status()).isEqualTo(400);
        assertThat(client.get(run + "/costs?arm=baseline").status()).isEqualTo(400);
    }

    @Test
    void countsWhoCameOnlineAndShowsHowThePopulationFits() {
        var rows = client.get(run + "/transitions?arm=skills").json().path("rows");
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).path("group").asString()).isEqualTo("all");
        assertThat(rows.get(0).path("cameOnline").asDouble()).isGreaterThanOrEqualTo(0);

        assertThat(client.get(run + "/fit").json().isArray()).isTrue();
    }

    @Test
    void everyTableComesAsCsvToo() {
        assertCsv("/summary?indicator=public-cost", "arm,month,indicator,group,n,mean", 24);
        assertCsv("/comparison?arm=skills&indicator=internet-use", "arm,baseline,month,indicator,group", 12);
        assertCsv("/comparison?arm=skills&indicator=internet-use&by=sex", "arm,indicator,month,group", 2);
        assertCsv("/costs", "arm,baseline,month,indicator,per,group,cost,low,high,level,set", 12);
        assertCsv("/transitions?arm=skills", "arm,group,replications,onlineInBoth", 23);
        var fit = client.get(run + "/fit").json().size();
        assertCsv("/fit", "margin,cell,target,synthetic,error", fit);
    }

    private void assertCsv(String path, String header, int rows) {
        var answer = client.get(run + path, "text/csv");
        var lines = answer.body().split("\r\n");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(lines[0]).startsWith(header);
        assertThat(lines).hasSize(rows + 1);
    }

    @Test
    void aWrongQuerySaysWhatIsAllowedAndWhatWasProbablyMeant() {
        var answer = client.get(run + "/summary?indicator=internet-usage");

        assertThat(answer.status()).isEqualTo(400);
        var error = answer.json().path("errors").get(0);
        assertThat(error.path("pointer").asString()).isEqualTo("indicator");
        assertThat(error.path("allowed").toString()).contains("internet-use", "public-cost");
        assertThat(error.path("suggestion").asString()).contains("internet-use");

        assertThat(client.get(run + "/summary?group=nobody").status()).isEqualTo(400);
        assertThat(client.get(run + "/summary?indicator=public-cost&group=female")
                        .status())
                .isEqualTo(400);
        assertThat(client.get(run + "/comparison?arm=baseline").status()).isEqualTo(400);
        assertThat(client.get(run + "/comparison?by=sexx").status()).isEqualTo(400);
        assertThat(client.get(run + "/comparison?at=2031-01").status()).isEqualTo(400);
    }

    @Test
    void aRunNobodyKnowsIsNotFound() {
        var unknown = Fixture.RUNS + "/0123456789ab";
        for (var part :
                new String[] {"", "/summary", "/comparison", "/costs", "/transitions", "/fit", "/scenario", "/events"
                }) {
            assertThat(client.get(unknown + part).status()).as(part).isEqualTo(404);
        }
        assertThat(client.delete(unknown).status()).isEqualTo(404);
        assertThat(client.get(Fixture.RUNS + "/tiny").status()).isEqualTo(404);
    }

    @Test
    void whatIsStoredOutlivesTheServer() throws IOException {
        try (var other = Server.start(Fixture.settings(folder.resolve("runs")))) {
            var id = run.substring(Fixture.RUNS.length() + 1);
            var there = new Client(other.url());

            assertThat(there.get(run).json().path("state").asString()).isEqualTo("done");
            assertThat(there.get(Fixture.RUNS).json().get(0).path("id").asString())
                    .isEqualTo(id);
            assertThat(there.get(run + "/summary").body())
                    .isEqualTo(client.get(run + "/summary").body());
            assertThat(there.post(Fixture.RUNS, Client.YAML, Fixture.tiny(1)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void metricsTellTheMeasuredSpeed() {
        var metrics = client.get("/metrics").body();

        assertThat(metrics).contains("foreshore_runs{state=\"done\"} 1", "foreshore_uptime_seconds");
        assertThat(metrics).containsPattern("foreshore_resident_months [1-9]\\d{4,}");
    }
}
