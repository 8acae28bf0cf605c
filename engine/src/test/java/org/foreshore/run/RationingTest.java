package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Budgets bind, whatever a lever does with the money. */
class RationingTest {

    /** Months in which a lever of a trial holds. */
    private static final int MONTHS = Trials.MONTHS - 3;

    static Stream<ComponentSpec> levers() {
        return Components.catalogue().levers().stream()
                .filter(spec -> spec.heeded().keys().contains(Key.BUDGET));
    }

    /** Those of which nothing is done without money. */
    static Stream<ComponentSpec> wholly() {
        return levers().filter(spec -> spec.heeded().wholly().contains(Key.BUDGET));
    }

    private record Trial(Experiment experiment, List<ReplicationOutcome> outcomes) {

        /** A lever without a budget, and with each of some; the arms come after the baseline. */
        static Trial of(ComponentSpec spec, double... usdPerYear) {
            var lever = Trials.always(spec.id(), NullLeverTest.defaults(spec));
            var arms = new ArrayList<Arm>();
            arms.add(new Arm("baseline", "", List.of()));
            arms.add(new Arm("whole", "", List.of(lever)));
            Arrays.stream(usdPerYear)
                    .mapToObj(usd -> new Arm("usd-" + usd, "", List.of(limited(lever, usd))))
                    .forEach(arms::add);
            var experiment = Experiment.prepare(Trials.scenario(3, 1, 4000, arms, List.of()), Countries.small());
            return new Trial(experiment, Trials.run(experiment, 2, Checks.FULL));
        }

        private static Scheduled limited(Scheduled lever, double usd) {
            return lever.within(Optional.of(Money.usd(usd)));
        }

        double last(int arm, String indicator) {
            return Trials.last(experiment, outcomes, arm, indicator);
        }

        double sum(int arm, String indicator) {
            return IntStream.range(0, Trials.MONTHS)
                    .mapToDouble(month -> Trials.mean(experiment, outcomes, arm, indicator, month))
                    .sum();
        }

        double[] values(int arm, String but) {
            var columns = experiment.columns().list();
            var trajectory = outcomes.get(0).trajectories().get(arm);
            return IntStream.range(0, columns.size())
                    .filter(column -> !columns.get(column).indicator().equals(but))
                    .mapToDouble(column -> trajectory.value(Trials.MONTHS - 1, column))
                    .toArray();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void noLeverCostsMoreThanItsBudget(ComponentSpec spec) {
        double cost = Trial.of(spec).last(1, "public-cost");
        double usd = cost / 3 / MONTHS * 12;
        var trial = Trial.of(spec, usd);

        assertThat(trial.last(2, "public-cost")).isLessThanOrEqualTo(usd * MONTHS / 12 * (1 + 1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholly")
    void withoutMoneyNothingIsDone(ComponentSpec spec) {
        var trial = Trial.of(spec, 0);

        assertThat(trial.values(2, "unfunded-demand")).isEqualTo(trial.values(0, "unfunded-demand"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void withEnoughMoneyAllIsDone(ComponentSpec spec) {
        var trial = Trial.of(spec, 1e9);

        assertThat(trial.values(2, "unspent-budget")).isEqualTo(trial.values(1, "unspent-budget"));
    }

    /** Without a village whose link alone makes it pay, nobody asks for a part of one: {@code SubsidyTest} has such a village. */
    static Stream<ComponentSpec> asked() {
        return levers().filter(spec -> !spec.id().equals("backhaul-subsidy"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void whatItLacksIsReported(ComponentSpec spec) {
        var trial = Trial.of(spec, 100);
        assertThat(trial.sum(2, "unfunded-demand")).isGreaterThan(trial.sum(1, "unfunded-demand"));
    }
}
