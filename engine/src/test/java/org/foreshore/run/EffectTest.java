package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.policy.BackhaulSubsidy;
import org.foreshore.policy.CommunityNetworks;
import org.foreshore.policy.DeviceReuse;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.NetworkResilience;
import org.foreshore.policy.RequiredCoverage;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.policy.SpectrumRelease;
import org.foreshore.policy.TaxRelief;
import org.foreshore.scenario.Arm;
import org.foreshore.shock.CurrencyFall;
import org.foreshore.shock.Cyclone;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each lever moves what it is meant to move, in the direction it is meant to. */
class EffectTest {

    private static final Money AMPLE = Money.usd(5e6);

    static Stream<Arguments> effects() {
        return Stream.of(
                Arguments.of(new RuralBroadband(24, AMPLE, 1.5), "coverage-4g", 1),
                Arguments.of(new RuralBroadband(24, AMPLE, 1.5), "public-cost", 1),
                Arguments.of(new RequiredCoverage(Share.ALL, Money.usd(0.5)), "operator-value", -1),
                Arguments.of(new SpectrumRelease(0, Share.ALL), "basket-price", -1),
                Arguments.of(new SkillsTraining(60, Money.usd(15)), "basic-skills", 1),
                Arguments.of(new SkillsTraining(60, Money.usd(15)), "internet-use", 1),
                Arguments.of(new DeviceSubsidy(Share.ofPercent(80), 12, Share.NONE, AMPLE), "smartphone-ownership", 1),
                Arguments.of(new DeviceSubsidy(Share.ofPercent(80), 12, Share.NONE, AMPLE), "internet-use", 1),
                Arguments.of(new SocialTariff(Share.ofPercent(80), Share.ofPercent(20), AMPLE), "internet-use", 1),
                Arguments.of(new DeviceReuse(60, Share.ofPercent(60), Share.ALL, AMPLE, AMPLE), "e-waste", -1),
                Arguments.of(
                        new DeviceReuse(60, Share.ofPercent(60), Share.ALL, AMPLE, AMPLE), "emissions-embodied", -1),
                Arguments.of(
                        new DeviceReuse(60, Share.ofPercent(60), Share.ALL, AMPLE, AMPLE), "smartphone-ownership", 1),
                Arguments.of(new DeviceReuse(60, Share.ofPercent(60), Share.ALL, AMPLE, AMPLE), "public-cost", 1),
                Arguments.of(new TaxRelief(Share.ALL, Share.ALL), "basket-price", -1),
                Arguments.of(new TaxRelief(Share.ALL, Share.ALL), "public-cost", 1));
    }

    @ParameterizedTest(name = "{0} moves {1}")
    @MethodSource("effects")
    void movesItsIndicator(Component lever, String indicator, int direction) {
        Signs.leverMoves(lever, indicator, direction);
    }

    @Test
    void communityNetworksServeVillagesThatNobodyServes() {
        var grants = Trials.always("community-networks", new CommunityNetworks(12, Money.usd(12_000), true));
        var arms = List.of(new Arm("baseline", "", List.of()), new Arm("grants", "", List.of(grants)));
        var scenario = Trials.scenario(5, 2, 30_000, arms, List.of());
        var experiment = Experiment.prepare(scenario, Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.last(experiment, outcomes, 1, "coverage-gap"))
                .isLessThan(Trials.last(experiment, outcomes, 0, "coverage-gap"));
        for (var indicator : List.of("energy-use", "emissions-operational")) {
            assertThat(Trials.last(experiment, outcomes, 1, indicator))
                    .as(indicator)
                    .isGreaterThan(Trials.last(experiment, outcomes, 0, indicator));
        }
    }

    @Test
    void demandSideLeversLeaveCoverageAloneInTheirFirstQuarter() {
        var lever = Trials.always("skills-training", new SkillsTraining(100, Money.usd(15)));
        var scenario = Trials.scenario(5, 2, List.of(lever), List.of());
        var experiment = Experiment.prepare(scenario, Countries.small());
        var outcomes = Trials.run(experiment, 2);

        for (int month = 0; month < 6; month++) {
            assertThat(Trials.mean(experiment, outcomes, 1, "coverage-4g", month))
                    .isEqualTo(Trials.mean(experiment, outcomes, 0, "coverage-4g", month));
        }
    }

    @Test
    void noProgrammeSpendsMoreThanItsBudget() {
        var budget = Money.usd(6000);
        for (Component lever : List.of(
                new RuralBroadband(24, budget, 1.5),
                new DeviceSubsidy(Share.ofPercent(50), 0, Share.NONE, budget),
                new SocialTariff(Share.ofPercent(50), Share.ofPercent(50), budget),
                new BackhaulSubsidy(Share.ALL, budget))) {
            var scenario = Trials.scenario(5, 3, List.of(Trials.always("lever", lever)), List.of());
            var experiment = Experiment.prepare(scenario, Countries.small());
            var outcomes = Trials.run(experiment, 2);
            double years = (Trials.MONTHS - 3) / 12.0;

            assertThat(Trials.last(experiment, outcomes, 1, "public-cost"))
                    .as(lever.toString())
                    .isBetween(0.0, years * budget.usd() + 1e-6);
        }
    }

    @Test
    void aCourseCostsExactlyItsPlaces() {
        var lever = Trials.always("skills-training", new SkillsTraining(20, Money.usd(15)));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 20 * 15.0);
    }

    /** In its first month, before cheaper data bring new users who pay as well. */
    @Test
    void taxReliefLeavesHouseholdsMore() {
        var lever = Trials.always("tax-relief", new TaxRelief(Share.ALL, Share.ALL));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.mean(experiment, outcomes, 1, "digital-spending", 3))
                .isLessThan(Trials.mean(experiment, outcomes, 0, "digital-spending", 3));
        assertThat(Trials.mean(experiment, outcomes, 1, "household-balance", 3))
                .isGreaterThan(Trials.mean(experiment, outcomes, 0, "household-balance", 3));
    }

    @Test
    void resilienceKeepsServiceInACyclone() {
        var lever = Trials.always("network-resilience", new NetworkResilience());
        var storm = Trials.always("cyclone", new Cyclone(Share.ALL, 60, 60, 90, Share.NONE, Share.NONE));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of(storm)), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        for (var indicator : List.of("coverage-3g", "needs-online")) {
            assertThat(Trials.mean(experiment, outcomes, 1, indicator, 3))
                    .as(indicator)
                    .isGreaterThan(Trials.mean(experiment, outcomes, 0, indicator, 3));
        }
    }

    @Test
    void resilienceWithoutAnyHazardChangesNothingButItsCost() {
        var lever = Trials.always(
                "network-resilience", new NetworkResilience(240, Share.ALL, Share.ALL, 1000, Money.usd(120_000)));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes, "public-cost");
        assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 10_000.0);
    }

    @Test
    void aCycloneTakesServiceAwayAndACurrencyFallRaisesThePrice() {
        var storm = Trials.always("cyclone", new Cyclone(Share.ALL, 60, 60, 90, Share.NONE, Share.NONE));
        var fall = Trials.always("currency-fall", new CurrencyFall());
        var calm = Experiment.prepare(Trials.scenario(5, 2, List.of(), List.of()), Countries.small());
        var rough = Experiment.prepare(Trials.scenario(5, 2, List.of(), List.of(storm, fall)), Countries.small());
        var before = Trials.run(calm, 2);
        var after = Trials.run(rough, 2);

        assertThat(Trials.mean(rough, after, 0, "coverage-3g", 3))
                .isLessThan(0.5 * Trials.mean(calm, before, 0, "coverage-3g", 3));
        assertThat(Trials.mean(rough, after, 0, "basket-price", 4))
                .isGreaterThan(1.2 * Trials.mean(calm, before, 0, "basket-price", 4));
    }
}
