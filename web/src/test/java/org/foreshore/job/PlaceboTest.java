package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foreshore.lab.Designs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What 200 sandboxes say where the package does nothing, design by design. */
@Tag("slow")
class PlaceboTest {

    private static final int SANDBOXES = 200;

    /** A synthetic control of ten donors can never be significant, so it raises none. */
    private static final List<String> RANK_OF_FEW = List.of("synthetic-control");

    @Test
    void whatClaimsValidityRaisesFivePercentOfAlarmsAndWhatDoesNotFails() {
        var read = Pilots.read("handsets");
        var scenario = read.scenario().with(read.scenario().place(), 7, SANDBOXES);
        var library = new Library(Pilots.FOLDER.resolveSibling(""));
        var asked = new Questions(
                        library, org.foreshore.run.Components.catalogue(), new Program("0.0-test", "unknown", "test"))
                .ask(scenario, read);
        var found =
                Pilots.designs(asked, List.copyOf(Designs.of(scenario.sandbox()).keySet()));

        assertThat(found).hasSizeGreaterThanOrEqualTo(6);
        found.forEach((id, summary) -> {
            if (summary.claimsValidity()) {
                assertThat(summary.falseAlarms()).as(id).isLessThanOrEqualTo(0.08);
                assertThat(summary.falseAlarms()).as(id).isGreaterThanOrEqualTo(RANK_OF_FEW.contains(id) ? 0 : 0.02);
            }
        });
        for (var id : List.of("residents", "residents-cr2", "two-stage")) {
            assertThat(Objects.requireNonNull(found.get(id)).coverage()).as(id).isBetween(0.92, 0.98);
        }
        var broken = List.of("individuals", "showcase", "worst-first", "before-and-after");
        assertThat(found.keySet()).containsAll(broken);
        found.forEach((id, summary) -> {
            if (broken.contains(id)) {
                assertThat(summary.claimsValidity()).as(id).isFalse();
                assertThat(summary.falseAlarms()).as(id).isGreaterThan(0.1);
            }
        });
    }
}
