package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** Whether needs are met depends on the officials that there are, not on how many residents are simulated. */
class ServiceScaleTest {

    private static final int PEOPLE = 50_000;

    /** Offices of a tenth that were staffed for a tenth stood idle, and a third fewer needs were forgone. */
    @Test
    void aTenthOfTheResidentsForgoesAsManyNeedsAsAll() {
        assertThat(forgone(0.1, 40)).isCloseTo(forgone(1, 4), within(0.03));
    }

    private static double forgone(double scale, int replications) {
        var arms = List.of(new Arm("baseline", "Baseline", List.of()));
        var scenario = new Scenario(
                "trial",
                "Trial",
                "?",
                "",
                "XTS",
                new Place("", PEOPLE, Share.ofPercent(30), scale),
                Trials.START,
                Trials.MONTHS,
                6,
                1,
                replications,
                arms,
                List.of(),
                List.of("needs-forgone"));
        var experiment = Experiment.prepare(scenario, Countries.small());
        return Trials.last(experiment, Trials.run(experiment, 2), 0, "needs-forgone");
    }
}
