package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.policy.EParticipation;
import org.foreshore.policy.MsmeDigitalisation;
import org.foreshore.policy.OfficialsTraining;
import org.foreshore.policy.ServiceDigitisation;
import org.foreshore.policy.ServiceLanguage;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.BudgetCut;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is delivered in part costs as much and does less. */
class FidelityTest {

    private static final Money LITTLE = Money.usd(10_000);

    static Stream<Arguments> levers() {
        return Stream.of(
                Arguments.of(new SkillsTraining(40, Money.usd(15)), "basic-skills"),
                Arguments.of(new ServiceDigitisation(Share.ofPercent(10), LITTLE), "needs-online"),
                Arguments.of(new ServiceLanguage(Share.ALL, Share.ALL, LITTLE), "needs-online"),
                Arguments.of(new EParticipation(3, 0, LITTLE), "trust"),
                Arguments.of(new OfficialsTraining(Share.ofPercent(60), LITTLE), "needs-in-person"),
                Arguments.of(
                        new MsmeDigitalisation(4, Money.usd(50), Money.usd(0), Share.ALL, Share.ALL, LITTLE, LITTLE),
                        "msme-online"));
    }

    private static Scheduled delivered(Component lever, double fidelity) {
        return new Scheduled(
                "lever",
                lever,
                Trials.START.plusMonths(3),
                0,
                0,
                Share.ALL,
                new Share(fidelity),
                Reach.EVERYBODY,
                Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void costsAsMuchAndDoesLess(Component lever, String indicator) {
        var arms = List.of(
                new Arm("baseline", "", List.of()),
                new Arm("whole", "", List.of(delivered(lever, 1))),
                new Arm("half", "", List.of(delivered(lever, 0.4))));
        var experiment = Experiment.prepare(Trials.scenario(5, 4, 4000, arms, List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);
        double none = Trials.last(experiment, outcomes, 0, indicator);
        double whole = Trials.last(experiment, outcomes, 1, indicator);
        double half = Trials.last(experiment, outcomes, 2, indicator);
        double cost = Trials.last(experiment, outcomes, 1, "public-cost");

        assertThat(half).isBetween(none, whole).isNotEqualTo(whole).isNotEqualTo(none);
        assertThat(Trials.last(experiment, outcomes, 2, "public-cost")).isCloseTo(cost, within(0.01 * cost));
    }

    @Test
    void aBudgetCutShrinksEveryLeverAndStrikesNothingWithoutOne() {
        var lever = Trials.always("skills-training", new SkillsTraining(40, Money.usd(15)));
        var cut = Trials.always("budget-cut", new BudgetCut(Share.ofPercent(50), new Share(0)));
        var calm = Experiment.prepare(Trials.scenario(5, 3, List.of(lever), List.of()), Countries.small());
        var rough = Experiment.prepare(Trials.scenario(5, 3, List.of(lever), List.of(cut)), Countries.small());
        var before = Trials.run(calm, 2);
        var after = Trials.run(rough, 2);

        assertThat(Trials.last(rough, after, 1, "basic-skills"))
                .isLessThan(Trials.last(calm, before, 1, "basic-skills"));
        assertThat(Trials.last(rough, after, 1, "public-cost"))
                .isCloseTo(Trials.last(calm, before, 1, "public-cost") / 2, within(50.0));
        assertThat(after.get(0).trajectories().get(0).values())
                .isEqualTo(before.get(0).trajectories().get(0).values());
    }
}
