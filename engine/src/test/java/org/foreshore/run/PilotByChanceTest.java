package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Evaluator;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Sight;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.Sandboxes;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.BudgetCut;
import org.foreshore.shock.CurrencyFall;
import org.foreshore.shock.Shock;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** All worlds of a sandbox meet the same shocks, also where luck says when they come. */
class PilotByChanceTest {

    private static final Evaluator SCALE = new Evaluator() {
        @Override
        public Ruling look(Sight sight) {
            return new Ruling(Next.GO_ON, "", "", "");
        }

        @Override
        public Ruling decide(Sight sight) {
            return new Ruling(Next.SCALE, "", "", "");
        }
    };

    private static Scenario scenario(List<Scheduled> shocks, double strength) {
        var arms = List.of(
                new Arm("baseline", "Baseline", List.of()),
                new Arm("policy", "Policy", List.of(Pilots.tariff(strength))));
        return Trials.scenario(3, 3, 10_000, arms, shocks);
    }

    private static Scheduled shock(String id, Shock shock, int month) {
        return new Scheduled(id, shock, Trials.START.plusMonths(month), 2, 0, Share.ALL, Reach.EVERYBODY);
    }

    private static List<Scheduled> drawn() {
        var often = new Share(0.95);
        return List.of(
                shock("currency-fall", new CurrencyFall(), 0).byChance(often),
                shock("budget-cut", new BudgetCut(), 0).byChance(often));
    }

    private static SandboxOutcome run(Scenario scenario, int replication) {
        var sandbox =
                Sandboxes.of(Pilots.TEST, new Sites(3, 3, Assignment.RANDOM, 3), new MeasurementPlan(), List.of());
        var design = new Design("design", sandbox, Sandboxes.APPROVED, SCALE);
        var experiment = Experiment.prepare(scenario, Countries.small()).by(Breakdown.SETTLEMENT);
        return new PilotReplication(experiment, List.of(design)).run(replication, () -> false);
    }

    /** The oracle: the sandbox of a scenario in which the months of the replication are scripted. */
    @Test
    void everyWorldMeetsTheOnsetsOfItsReplicationAsIfTheyWereScripted() {
        for (int replication = 0; replication < 2; replication++) {
            var months = Onsets.of(scenario(drawn(), 1), replication).months();
            var scripted = new ArrayList<Scheduled>();
            months.get(0).forEach(month -> scripted.add(shock("currency-fall", new CurrencyFall(), month)));
            months.get(1).forEach(month -> scripted.add(shock("budget-cut", new BudgetCut(), month)));

            var here = run(scenario(drawn(), 1), replication);
            var there = run(scenario(scripted, 1), replication);

            assertThat(scripted).hasSizeGreaterThan(2);
            assertThat(here.none().values()).isEqualTo(there.none().values());
            assertThat(here.full().values())
                    .isEqualTo(there.full().values())
                    .isNotEqualTo(here.none().values());
            assertThat(here.scale().values()).isEqualTo(there.scale().values());
            var trial = here.trials().get(0);
            assertThat(trial.scaleUp()).isPresent();
            assertThat(trial.pilot().values())
                    .isEqualTo(there.trials().get(0).pilot().values());
        }
    }

    @Test
    void aPackageOfNoStrengthIsNoPackageInAnyWorld() {
        var outcome = run(scenario(drawn(), 0), 1);

        assertThat(outcome.full().values()).isEqualTo(outcome.none().values());
        assertThat(outcome.scale().values()).isEqualTo(outcome.none().values());
        assertThat(outcome.trials().get(0).rounds())
                .isEqualTo(outcome.trials().get(0).placebo());
    }
}
