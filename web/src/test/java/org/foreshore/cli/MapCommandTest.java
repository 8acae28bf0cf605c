package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What settlements did, on the command line. */
class MapCommandTest {

    @Test
    void tablesHaveARowForEachSettlementAndArmOfAMonthAndJsonSaysTheSame() {
        var file = Tiny.FILE.toString();
        var csv = Said.output("map", file, "--at", "2026-12");
        var atlas = new JsonMapper().readTree(Said.output("map", file, "--at", "2026-12", "--json", "--threads", "1"));

        int settlements = atlas.path("settlements").size();
        assertThat(csv.lines()).hasSize(1 + 2 * settlements);
        assertThat(atlas.path("months").path(0).asString()).isEqualTo("2026-12");
        var last = csv.lines().skip(2L * settlements).findFirst().orElseThrow();
        double told = atlas.path("series")
                        .path(0)
                        .path("arm")
                        .path(settlements - 1)
                        .path(0)
                        .asDouble()
                / atlas.path("steps").asDouble();
        assertThat(last).startsWith(atlas.path("arm").asString() + ",2026-12,settlement-" + settlements + ",");
        assertThat(Double.parseDouble(last.split(",")[10])).isEqualTo(told);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThat(Said.by("map", Tiny.FILE.toString(), "--arm", "skils").err()).contains("skills");
        assertThat(Said.by("map", Tiny.FILE.toString(), "--at", "1999-01").err())
                .contains("1999-01");
    }
}
