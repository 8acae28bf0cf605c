package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Trajectory;
import org.foreshore.policy.DataPriceCap;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the law lowers the price, users pay so much less, whatever operators then build. */
class CappedRevenueTest {

    private static final int CAPPED = 3;

    @ParameterizedTest(name = "{0} of the cut is missing from what operators build with")
    @ValueSource(doubles = {0, 1})
    void whatHouseholdsPayFollowsThePrice(double investmentLost) {
        var cap = new DataPriceCap(Share.ofPercent(0.1), Share.ALL, new Share(investmentLost));
        var experiment = Experiment.prepare(
                Trials.scenario(5, 1, List.of(Trials.always("price-cap", cap)), List.of()), Countries.small());
        var arms = Trials.run(experiment, 2).get(0).trajectories();

        double price = ratio(experiment, arms, "basket-price", CAPPED);
        double users = ratio(experiment, arms, "internet-users", CAPPED);

        assertThat(price).isLessThan(0.6);
        assertThat(paid(experiment, arms.get(1), CAPPED + 1) / paid(experiment, arms.get(0), CAPPED + 1))
                .isCloseTo(price * users, withinPercentage(1));
    }

    private static double ratio(Experiment experiment, List<Trajectory> arms, String indicator, int month) {
        int column = experiment.columns().indexOf(indicator, "all");
        return arms.get(1).value(month, column) / arms.get(0).value(month, column);
    }

    private static double paid(Experiment experiment, Trajectory arm, int month) {
        int column = experiment.columns().size();
        while (!experiment
                .accounts()
                .get(column - experiment.columns().size())
                .item()
                .equals("communication")) {
            column++;
        }
        return arm.value(month, column);
    }
}
