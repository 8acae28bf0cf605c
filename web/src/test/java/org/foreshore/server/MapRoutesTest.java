package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.BindException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What settlements did, over HTTP, held against the run's own file of localities. */
class MapRoutesTest {

    private static final int REPLICATIONS = 3;

    @Test
    void aMapTellsWhatTheRunRecordedOfItsSettlements(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var run = done(client, Fixture.scenario(1, 3_000, 12, REPLICATIONS));

            var drawn = client.get(run + "/map?arm=skills").json();
            var map = drawn.path("map");
            var rows = client.get(run + "/localities?arm=skills&indicator=internet-use")
                    .json()
                    .path("rows");

            assertThat(drawn.path("sameModel").asBoolean()).isTrue();
            assertThat(drawn.path("country").asString()).isEqualTo("BGD");
            assertThat(map.path("futures").asInt()).isEqualTo(REPLICATIONS);
            assertThat(map.path("months").size()).isEqualTo(12);
            assertThat(map.path("settlements").size()).isEqualTo(rows.size()).isPositive();
            for (int s = 0; s < rows.size(); s++) {
                var row = rows.path(s);
                var spot = map.path("settlements").path(s);
                assertThat(spot.path("id")).isEqualTo(row.path("locality"));
                assertThat(spot.path("residents")).isEqualTo(row.path("residents"));
                assertThat(spot.path("latitude").asDouble()).isBetween(20.0, 27.0);
                assertShare(map, "baseline", s, row.path("baselineMean"));
                assertShare(map, "arm", s, row.path("armMean"));
            }
        }
    }

    private static void assertShare(JsonNode map, String arm, int settlement, JsonNode mean) {
        double steps = map.path("steps").asDouble();
        int told =
                map.path("series").path(0).path(arm).path(settlement).path(11).asInt();
        if (mean.isNull()) {
            assertThat(told).isEqualTo(-1);
        } else {
            assertThat(told / steps).isCloseTo(mean.asDouble(), within(0.5 / steps + 1e-12));
        }
    }

    @Test
    void gapsAndUseAddUpAndEverySettlementHasANetworkHistory(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var run = done(client, Fixture.tiny(2));
            var map = client.get(run + "/map").json().path("map");

            assertThat(map.path("arm").asString()).isEqualTo("skills");
            for (int s = 0; s < map.path("settlements").size(); s++) {
                int settlement = s;
                var sums = IntStream.of(0, 2, 3)
                        .map(i -> map.path("series")
                                .path(i)
                                .path("arm")
                                .path(settlement)
                                .path(5)
                                .asInt());
                assertThat(sums.sum()).isIn(-3, 999, 1000, 1001);
            }
            var known = map.path("armSites")
                    .path("standing")
                    .valueStream()
                    .filter(change -> change.path(1).asInt() == 0)
                    .count();
            assertThat(known).isEqualTo(map.path("settlements").size());
        }
    }

    @Test
    void aMonthAloneIsThatMonthAndCsvHasARowForEachArmAndSettlement(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var run = done(client, Fixture.tiny(3));
            var whole = client.get(run + "/map").json().path("map");
            var month = client.get(run + "/map?at=2026-06").json().path("map");

            assertThat(month.path("months").size()).isEqualTo(1);
            assertThat(month.path("series").path(0).path("arm").path(0).path(0))
                    .isEqualTo(whole.path("series").path(0).path("arm").path(0).path(5));
            var csv = client.get(run + "/map?at=2026-06", "text/csv");
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
            assertThat(csv.body()).startsWith("arm,month,settlement,name,region,latitude,longitude,");
            assertThat(csv.body().lines().count())
                    .isEqualTo(1 + 2L * whole.path("settlements").size());
        }
    }

    @Test
    void aLocalityHasTheFiguresThatTheListOfLocalitiesHas(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var run = done(client, Fixture.tiny(5));
            var listed = client.get(run + "/localities?indicator=internet-use")
                    .json()
                    .path("rows")
                    .path(0);
            var one = client.get(run + "/localities/" + listed.path("locality").asString())
                    .json();

            assertThat(one.path("locality").path("name")).isEqualTo(listed.path("name"));
            var row = one.path("rows")
                    .valueStream()
                    .filter(each -> each.path("indicator").asString().equals("internet-use"))
                    .findFirst()
                    .orElseThrow();
            for (var field : new String[] {"baselineMean", "armMean", "difference", "low", "high", "verdict"}) {
                assertThat(row.path(field)).as(field).isEqualTo(listed.path(field));
            }
            assertThat(client.get(run + "/localities/nowhere").status()).isEqualTo(404);
            assertThat(client.get(run + "/localities/settlement-1?arm=baselin").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsNotKnownIsRefused(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var run = done(client, Fixture.tiny(4));

            assertThat(client.get(run + "/map?arm=skils").status()).isEqualTo(400);
            assertThat(client.get(run + "/map?arm=skils").body()).contains("skills");
            assertThat(client.get(run + "/map?at=2030-01").status()).isEqualTo(400);
            assertThat(client.get(run + "/map?arm=baseline")
                            .json()
                            .path("map")
                            .path("arm")
                            .asString())
                    .isEqualTo("baseline");
            assertThat(client.get(Fixture.RUNS + "/000000000000/map").status()).isEqualTo(404);
        }
    }

    private static String done(Client client, String yaml) {
        var id = Fixture.ask(client, yaml);
        Fixture.awaitState(client, id, "done");
        return Fixture.RUNS + "/" + id;
    }
}
