package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** Two programmes of one kind in one arm are two programmes: two budgets, two circles of people, two ends. */
class TwoProgrammesTest {

    private static final Reach NOBODY = new Reach(Area.ANY, "", Sex.ANY, 120, 120, Share.ALL, true);
    private static final int FIRST = 3;

    @Test
    void twoDeviceSubsidiesSpendNoMoreThanBothBudgets() {
        double years = (Trials.MONTHS - FIRST) / 12.0;

        assertThat(cost(
                        Trials.always("full", new DeviceSubsidy(Share.ALL, 0, Share.NONE, Money.usd(600))),
                        Trials.always("part", new DeviceSubsidy(Share.ofPercent(2), 0, Share.NONE, Money.usd(600))))[
                        Trials.MONTHS - 1])
                .isBetween(0.0, years * 1200 + 1e-6);
    }

    @Test
    void aTariffEndsForItsHoldersThoughAnotherRunsOn() {
        var tariff = new SocialTariff(Share.ofPercent(50), Share.ofPercent(50), Money.usd(50_000));
        var ends = new Scheduled("ends", tariff, Trials.START.plusMonths(FIRST), 9, 0, Share.ALL, Reach.EVERYBODY);
        var cost = cost(ends, Trials.at("runs-on", tariff, 1, NOBODY));

        assertThat(cost[FIRST + 8]).isPositive();
        assertThat(cost[Trials.MONTHS - 1]).isEqualTo(cost[FIRST + 8]);
    }

    @Test
    void oneTariffDoesNotPayForTheHoldersOfAnother() {
        var tariff = new SocialTariff(Share.ofPercent(50), Share.ofPercent(50), Money.usd(50_000));
        var lever = Trials.always("tariff", tariff);

        assertThat(cost(lever, Trials.at("for-nobody", tariff, 1, NOBODY))).isEqualTo(cost(lever));
    }

    /** By the same lots both looked for the same people; one of two hundred places in eight stayed empty. */
    @Test
    void twoCoursesFillAsManyPlacesAsOneOfBoth() {
        var half = new SkillsTraining(20, Money.usd(15));

        assertThat(cost(Trials.always("one", half), Trials.always("other", half)))
                .containsExactly(cost(Trials.always("both", new SkillsTraining(40, Money.usd(15)))));
    }

    @Test
    void whatIsWorthNothingGoesToNobody() {
        var worthless = Trials.always("worthless", new DeviceSubsidy(Share.NONE, 0, Share.NONE, Money.usd(600)));
        var free = Trials.always("free", new SocialTariff(Share.NONE, Share.ALL, Money.usd(600)));

        var experiment =
                Experiment.prepare(Trials.scenario(5, 1, List.of(worthless, free), List.of()), Countries.small());

        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2), "unspent-budget");
    }

    /** Public cost of an arm with these levers, by month. */
    private static double[] cost(Scheduled... levers) {
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(levers), List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);
        var cost = new double[Trials.MONTHS];
        for (int month = 0; month < cost.length; month++) {
            cost[month] = Trials.mean(experiment, outcomes, 1, "public-cost", month);
        }
        return cost;
    }
}
