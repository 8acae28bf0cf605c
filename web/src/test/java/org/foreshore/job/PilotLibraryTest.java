package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foreshore.exit.Decision;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sandboxes of the library show what they say they show. */
class PilotLibraryTest {

    static List<String> ids() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Pilots.FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void asksAQuestionUnderTheNameOfItsFileAndSaysWhatToExpect(String id) {
        var asked = Pilots.read(id);

        assertThat(asked.warnings()).isEmpty();
        assertThat(asked.scenario().id()).isEqualTo(id);
        assertThat(asked.scenario().question()).endsWith("?");
        assertThat(asked.scenario().expected()).contains("on two cores");
        assertThat(asked.scenario().pilot()).isPresent();
    }

    @Tag("slow")
    @Test
    void twoAgainstTwoNeverShowsAnything() {
        var found = Pilots.planned("two-against-two");

        assertThat(found.onTreated()).isGreaterThan(0.02);
        assertThat(found.power()).isZero();
        assertThat(found.falseAlarms()).isZero();
    }

    @Tag("slow")
    @Test
    void aShowcaseShowsWhatWasThereBefore() {
        var found = Pilots.planned("showcase");

        assertThat(found.estimate()).isGreaterThan(3 * found.onTreated());
        assertThat(found.ledger().get(Term.SELECTION)).isGreaterThan(found.onTreated());
        assertThat(found.falseAlarms()).isGreaterThan(0.9);
    }

    @Tag("slow")
    @Test
    void theWorstRecoverByThemselves() {
        var found = Pilots.planned("worst-first");

        assertThat(found.ledger().get(Term.SAMPLING)).isGreaterThan(found.onTreated());
        assertThat(found.falseAlarms()).isGreaterThan(0.15);
    }

    @Tag("slow")
    @Test
    void whereTheComparisonGainsAsWellTheEffectIsHiddenAndItsSignMayTurn() {
        var asked = Pilots.read("spillover");
        var chosen = Designs.chosen(asked.scenario().sandbox(), List.of("before-and-after"));
        var answer = Pilots.run(asked, chosen);
        var found = Objects.requireNonNull(answer.byDesign().get(Designs.PLANNED));
        var pilots = Objects.requireNonNull(answer.verdicts().get(Designs.PLANNED));

        assertThat(found.onTreated()).isGreaterThan(0.1);
        assertThat(found.spillover()).isGreaterThan(0.6 * found.onTreated());
        assertThat(found.estimate()).isLessThan(0.4 * found.onTreated());
        assertThat(pilots.stream().filter(each -> each.estimate() < 0).count() / (double) pilots.size())
                .isBetween(0.15, 0.6);
        assertThat(found.ledger().get(Term.CONTAMINATION)).isLessThan(-0.6 * found.onTreated());
        assertThat(found.worthIt()).isGreaterThan(0.9);
        assertThat(found.right()).isLessThan(0.3);
        assertThat(Objects.requireNonNull(answer.byDesign().get("before-and-after"))
                        .estimate())
                .isGreaterThan(0.7 * found.onTreated());
    }

    @Tag("slow")
    @Test
    void neighboursHardlyGainBesideThoseInvited() {
        var found = Pilots.planned("neighbours");

        assertThat(found.onTreated()).isCloseTo(0.04, within(0.005));
        assertThat(found.neighbours()).isBetween(0.0, 0.1 * found.onTreated());
        assertThat(found.total()).isBetween(found.neighbours(), found.onTreated());
        assertThat(found.power()).isGreaterThan(0.9);
        assertThat(found.worthIt()).isGreaterThan(0.9);
        assertThat(found.right()).isBetween(0.15, 0.6);
        assertThat(found.decisions().get(Decision.INCONCLUSIVE.name())).isGreaterThan(0.4);
        assertThat(found.saturations()).hasSize(3);
        found.saturations().subList(0, 2).forEach(each -> {
            assertThat(each.onTreated()).isCloseTo(each.trueOnTreated(), within(0.01));
            assertThat(each.trueSpillover()).isLessThan(each.spilloverError());
        });
    }

    @Tag("slow")
    @Test
    void phonesDoNotLast() {
        var found = Pilots.planned("short-pilot");

        assertThat(found.atScale()).isLessThan(0.8 * found.onTreated());
        assertThat(found.ledger().get(Term.HORIZON)).isPositive();
        assertThat(found.worthIt()).isLessThan(0.2);
        assertThat(found.power()).isGreaterThan(0.8);
    }

    @Tag("slow")
    @Test
    void guardrailsSeeWhomAnIdentityShutsOut() {
        var found = Pilots.planned("identity-without-fallback");

        assertThat(found.decisions().get(Decision.STOP_AND_REDRESS.name())).isGreaterThan(0.6);
        assertThat(found.missedHarm()).isLessThan(0.1);
    }

    @Tag("slow")
    @Test
    void nothingFoundIsNotNothing() {
        var found = Pilots.planned("underpowered-null");

        assertThat(found.worthIt()).isGreaterThan(0.9);
        assertThat(found.power()).isLessThan(0.3);
        assertThat(found.decisions().get(Decision.INCONCLUSIVE.name())).isGreaterThan(0.7);
        assertThat(found.falseStops()).isLessThan(0.05);
    }

    @Tag("slow")
    @Test
    void onlyTheLuckyArePublished() {
        var found = Pilots.planned("winners-curse");

        assertThat(found.exaggeration()).isGreaterThan(1.5);
    }

    @Tag("slow")
    @Test
    void mastsAreSoonSeenToCover() {
        var found = Pilots.planned("coverage-only");

        assertThat(found.onTreated()).isGreaterThan(0.3);
        assertThat(found.decisions().get(Decision.SCALE_STAGED.name())).isGreaterThan(0.5);
    }

    @Tag("slow")
    @Test
    void aCapInTenVillagesIsSeenByPursesAndByNoOperator() {
        var found = Pilots.planned("price-cap");

        assertThat(found.onTreated()).isBetween(0.0, 0.01);
        assertThat(found.secondary().get(0).onTreated()).isCloseTo(0, within(0.002));
        assertThat(found.secondary().get(1).onTreated()).isGreaterThan(0.8);
    }
}
