package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** A sample of the nation does on the mean what the nation does. */
class ScaleTest {

    private static final int NATION = 400_000;

    @Test
    void oneInTenGivesTheNationalUseOfEverybody() {
        double everybody = use(1, 1);
        double sampled = LongStream.rangeClosed(1, 10)
                .mapToDouble(seed -> use(0.1, seed))
                .average()
                .orElseThrow();

        assertThat(sampled).isCloseTo(everybody, within(0.01));
    }

    private static double use(double scale, long seed) {
        var scenario = new Scenario(
                "scale",
                "",
                "",
                "",
                "XDL",
                new Place("", NATION, Share.ofPercent(32), scale),
                Trials.START,
                36,
                0,
                seed,
                1,
                List.of(new Arm("baseline", "", List.of())),
                List.of(),
                List.of("internet-use"));
        var experiment = Experiment.prepare(scenario, Countries.small());
        return Trials.last(experiment, Trials.run(experiment, 1, Checks.NONE), 0, "internet-use");
    }
}
