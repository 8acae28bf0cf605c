package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.DigitalIdentity.Fallback;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.RefugeeInflow;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** People who come are a load on what residents use, and no residents. */
class RefugeeInflowTest {

    private static Experiment with(Scheduled... shocks) {
        return Experiment.prepare(Trials.scenario(5, 3, List.of(), List.of(shocks)), Countries.small());
    }

    private static List<double[]> values(List<ReplicationOutcome> outcomes) {
        var values = new ArrayList<double[]>();
        outcomes.forEach(outcome -> outcome.trajectories().forEach(each -> values.add(each.values())));
        return values;
    }

    /** Nobody comes: every number of every month is that of the calm world, to the bit. */
    @Test
    void anInflowOfNobodyChangesNothing() {
        var nobody = new RefugeeInflow(new Share(0), Share.ALL, 10, Share.ALL);
        var calm = values(Trials.run(with(), 2));
        var same = values(Trials.run(with(Trials.always("refugee-inflow", nobody)), 2));

        assertThat(same).hasSameSizeAs(calm);
        for (int i = 0; i < calm.size(); i++) {
            assertThat(same.get(i)).containsExactly(calm.get(i));
        }
    }

    /** From the month in which they come, a tenth of all residents, who are as many as before. */
    @Test
    void residentsStayAsManyAndNewcomersAreCountedBeside() {
        var experiment = with(Trials.always("refugee-inflow", new RefugeeInflow()));
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.mean(experiment, outcomes, 0, "newcomers", 2)).isZero();
        assertThat(Trials.mean(experiment, outcomes, 0, "newcomers", 3)).isCloseTo(400, within(12.0));
        assertThat(Trials.mean(experiment, outcomes, 0, "newcomers-turned-away", 3))
                .isCloseTo(0.3, within(1e-9));
        assertThat(Trials.mean(experiment, outcomes, 0, "coverage-3g", 3))
                .isEqualTo(Trials.mean(with(), Trials.run(with(), 2), 0, "coverage-3g", 3));
    }

    /** Offices that ask for a digital identity shut out newcomers, who have none. */
    @Test
    void anIdentityWithoutFallbackTurnsMoreOfThemAway() {
        var strict = new DigitalIdentity(0, Money.usd(1), 0, Fallback.NONE, Share.ALL);
        var scenario = Trials.scenario(
                5,
                2,
                List.of(Trials.at("digital-id", strict, 1, Reach.EVERYBODY)),
                List.of(Trials.always("refugee-inflow", new RefugeeInflow())));
        var experiment = Experiment.prepare(scenario, Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.last(experiment, outcomes, 1, "newcomers-turned-away"))
                .isGreaterThan(Trials.last(experiment, outcomes, 0, "newcomers-turned-away"));
    }
}
