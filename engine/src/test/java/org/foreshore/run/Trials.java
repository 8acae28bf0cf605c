package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.world.Model;

/** Small experiments for tests. */
final class Trials {

    static final YearMonth START = YearMonth.of(2026, 1);
    static final int MONTHS = 24;

    private Trials() {}

    static Scheduled always(String id, Component component) {
        return at(id, component, 1, Reach.EVERYBODY);
    }

    static Scheduled at(String id, Component component, double strength, Reach reach) {
        return new Scheduled(id, component, START.plusMonths(3), 0, 0, new Share(strength), reach);
    }

    static Scenario scenario(long seed, int replications, List<Scheduled> levers, List<Scheduled> shocks) {
        var arms = List.of(new Arm("baseline", "Baseline", List.of()), new Arm("policy", "Policy", levers));
        return scenario(seed, replications, 4000, arms, shocks);
    }

    static Scenario scenario(long seed, int replications, int people, List<Arm> arms, List<Scheduled> shocks) {
        var indicators = Components.catalogue().indicators().stream()
                .map(spec -> spec.id())
                .toList();
        var place = new Place("", people, Share.ofPercent(30), 1);
        return new Scenario(
                "trial",
                "Trial",
                "?",
                "",
                "XTS",
                place,
                START,
                MONTHS,
                6,
                seed,
                replications,
                arms,
                shocks,
                indicators);
    }

    static List<ReplicationOutcome> run(Scenario scenario) {
        return run(scenario, Countries.small(), new Model(), 2);
    }

    static List<ReplicationOutcome> run(Scenario scenario, Country country, Model model, int threads) {
        return run(Experiment.prepare(scenario, country, model), threads);
    }

    static List<ReplicationOutcome> run(Experiment experiment, int threads) {
        return run(experiment, threads, Checks.FULL);
    }

    static List<ReplicationOutcome> run(Experiment experiment, int threads, Checks checks) {
        var outcomes = new ArrayList<ReplicationOutcome>();
        var sink = new Sink() {
            @Override
            public void completed(ReplicationOutcome outcome) {
                outcomes.add(outcome);
            }

            @Override
            public void failed(int replication, RunFailed failure) {
                throw failure;
            }
        };
        new ExperimentRunner(threads, checks).run(experiment, replication -> true, sink, () -> false);
        outcomes.sort((one, other) -> Integer.compare(one.replication(), other.replication()));
        return outcomes;
    }

    /** In no month and for no group does any other indicator differ between the first two arms. */
    static void assertNothingDiffersBut(Experiment experiment, List<ReplicationOutcome> outcomes, String... ids) {
        for (var outcome : outcomes) {
            for (int column = 0; column < experiment.columns().size(); column++) {
                var name = experiment.columns().list().get(column);
                for (int month = 0; month < MONTHS && !List.of(ids).contains(name.indicator()); month++) {
                    assertThat(outcome.trajectories().get(1).value(month, column))
                            .as("%s of %s in month %d", name.indicator(), name.group(), month)
                            .isEqualTo(
                                    Double.valueOf(outcome.trajectories().get(0).value(month, column)));
                }
            }
        }
    }

    /** Mean over replications of an indicator in an arm in the last month. */
    static double last(Experiment experiment, List<ReplicationOutcome> outcomes, int arm, String indicator) {
        return mean(experiment, outcomes, arm, indicator, experiment.scenario().months() - 1);
    }

    static double mean(Experiment experiment, List<ReplicationOutcome> outcomes, int arm, String indicator, int month) {
        int column = experiment.columns().indexOf(indicator, "all");
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.trajectories().get(arm).value(month, column))
                .average()
                .orElseThrow();
    }
}
