package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Scenario;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final List<SortedMap<String, Double>> MEMBERS = List.of(member(0.2), member(0.9), member(1.2));

    private static final Experiment EXPERIMENT = Experiment.prepare(
            Trials.scenario(5, 5, List.of(Trials.always("skills-training", new SkillsTraining())), List.of()),
            Countries.small());

    private static SortedMap<String, Double> member(double burden) {
        var values = new TreeMap<String, Double>();
        values.put("model.behaviour.adoption.burden", burden);
        values.put("country.adoption.attraction", burden - 1);
        return values;
    }

    @Test
    void replicationsTakeTheSetsInTurnAndAllArmsTheSame() {
        var together = Trials.run(EXPERIMENT.varied(MEMBERS), 2);

        for (var outcome : together) {
            int member = outcome.replication() % MEMBERS.size();
            var alone = Trials.run(EXPERIMENT.varied(List.of(MEMBERS.get(member))), 1);
            assertThat(values(outcome)).isEqualTo(values(alone.get(outcome.replication())));
        }
    }

    @Test
    void theDocumentedDefaultsAsASetChangeNothing() {
        var defaults = new TreeMap<String, Double>();
        defaults.put("model.behaviour.adoption.burden", 0.5);

        var varied = Trials.run(EXPERIMENT.varied(List.of(defaults)), 2);

        var plain = Trials.run(EXPERIMENT, 2);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(values(varied.get(i))).isEqualTo(values(plain.get(i)));
        }
    }

    private static Scenario populated(int populations) {
        var s = EXPERIMENT.scenario();
        return new Scenario(
                s.id(),
                s.title(),
                s.question(),
                s.expected(),
                s.country(),
                s.place(),
                s.start(),
                s.months(),
                s.warmUp(),
                s.seed(),
                s.replications(),
                s.arms(),
                s.shocks(),
                s.indicators(),
                s.outcome(),
                s.parameters(),
                populations,
                s.detail(),
                s.pilot());
    }

    /** Of five replications with two sets, the first two and the last live in the first population. */
    @Test
    void populationsChangeOnceAllSetsHaveBeenTaken() {
        var two = MEMBERS.subList(0, 2);
        var one = Trials.run(EXPERIMENT.varied(two), 1);

        var both =
                Trials.run(Experiment.prepare(populated(2), Countries.small()).varied(two), 2);

        for (int replication = 0; replication < 5; replication++) {
            boolean first = replication / 2 % 2 == 0;
            assertThat(values(both.get(replication)).equals(values(one.get(replication))))
                    .isEqualTo(first);
        }
    }

    @Test
    void onePopulationIsThatOfTheSeed() {
        var populations = Experiment.prepare(populated(2), Countries.small());

        assertThat(populations.population(0).traits())
                .isEqualTo(EXPERIMENT.population().traits());
        assertThat(populations.population(1).traits())
                .isNotEqualTo(EXPERIMENT.population().traits());
    }

    /** Boxed, for what is undefined equals itself then. */
    private static List<List<Double>> values(ReplicationOutcome outcome) {
        return outcome.trajectories().stream()
                .map(trajectory -> Arrays.stream(trajectory.values()).boxed().toList())
                .toList();
    }
}
