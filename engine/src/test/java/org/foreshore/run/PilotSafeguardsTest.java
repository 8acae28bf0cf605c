package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foreshore.run.Pilots.FROM;
import static org.foreshore.run.Pilots.TEST;
import static org.foreshore.run.Pilots.lever;
import static org.foreshore.run.Pilots.one;
import static org.foreshore.run.Pilots.run;
import static org.foreshore.run.Pilots.tariff;
import static org.foreshore.run.Pilots.value;

import java.util.List;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Trial;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.Sandboxes;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.ServiceOutreach;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Safeguards;
import org.foreshore.sandbox.Sites;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What protects those who take part in a pilot does so. */
class PilotSafeguardsTest {

    private static Design capped(int residents, int transactions) {
        var caps = new Safeguards(Share.ALL, Share.NONE, true, true, Money.usd(0), residents, transactions);
        var sandbox = Sandboxes.of(
                TEST, new Sites(3, 3, Assignment.RANDOM, 3), new MeasurementPlan(), List.of(), List.of(), caps);
        return new Design("capped", sandbox, Sandboxes.APPROVED, Sandboxes.NOBODY);
    }

    @Test
    void theIntakeClosesAtTheCapOnResidentsAndThoseServedKeepWhatTheyHave() {
        var open = one(capped(0, 0));
        var capped = one(capped(20, 0));

        var step = capped.log().steps().stream()
                .filter(each -> each.breach().isPresent())
                .findFirst()
                .orElseThrow();
        var breach = step.breach().orElseThrow();
        assertThat(step.isRemark()).isTrue();
        assertThat(breach.metric()).isEqualTo("residents");
        assertThat(breach.figure()).isGreaterThanOrEqualTo(20);
        assertThat(capped.log().stage()).isEqualTo(open.log().stage());
        int last = FROM + TEST - 1;
        assertThat(capped.pilot().cost(last)).isLessThan(open.pilot().cost(last));
        assertThat(capped.pilot().cost(last)).isGreaterThan(capped.pilot().cost(step.month()));
    }

    @Test
    void aCapOnProceduresEndsTheTest() {
        var trial = one(capped(0, 10));

        assertThat(trial.log().stage()).isEqualTo(Stage.TERMINATED_BREACH);
        assertThat(trial.log().steps())
                .last()
                .satisfies(step -> assertThat(step.breach())
                        .hasValueSatisfying(
                                breach -> assertThat(breach.metric()).isEqualTo("transactions")));
    }

    @Test
    void aCapThatTheModelCannotCountIsRefused() {
        assertThatThrownBy(() -> run(1, lever("rural-broadband", new RuralBroadband(), 1), capped(20, 0)))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("rural-broadband does not serve residents one by one");
    }

    private static Design safeguarded(double consent, double withdrawal) {
        var safeguards = new Safeguards(new Share(consent), new Share(withdrawal), true, true, Money.usd(0), 0, 0);
        var sandbox = Sandboxes.of(
                TEST, new Sites(3, 3, Assignment.RANDOM, 3), new MeasurementPlan(), List.of(), List.of(), safeguards);
        return new Design(consent + "-" + withdrawal, sandbox, Sandboxes.APPROVED, Sandboxes.NOBODY);
    }

    private static double effectAtSites(SandboxOutcome outcome, Trial trial) {
        int last = FROM + TEST - 1;
        return trial.sites().stream()
                .filter(Site::isTreated)
                .mapToDouble(site -> value(trial.pilot(), last, site) - value(outcome.none(), last, site))
                .sum();
    }

    /** Money is not short, so that fewer are reached only if whoever does not agree is left out. */
    @Test
    void whoDoesNotAgreeIsNotReachedAndWhoWithdrawsNoLonger() {
        var effects = new double[3];
        for (var outcome : run(2, tariff(1), safeguarded(1, 0), safeguarded(0.5, 0), safeguarded(1, 0.2))) {
            for (int design = 0; design < effects.length; design++) {
                effects[design] += effectAtSites(outcome, outcome.trials().get(design));
            }
        }

        assertThat(effects[1]).isBetween(0.3 * effects[0], 0.7 * effects[0]);
        assertThat(effects[2]).isLessThan(0.5 * effects[0]);
    }

    /** Of those who held a tariff as many hold one still as have not withdrawn, and no more is paid than for them. */
    @Test
    void whoWithdrawsGivesUpTheTariff() {
        var outcome = run(2, tariff(1), safeguarded(1, 0), safeguarded(1, 0.2)).get(0);
        var all = outcome.trials().get(0).pilot();
        var fewer = outcome.trials().get(1).pilot();
        int last = FROM + TEST - 1;

        double stayed = spent(fewer, last) / spent(all, last);

        assertThat(stayed).isBetween(0.4 * StrictMath.pow(0.8, TEST - 1), 1.6 * StrictMath.pow(0.8, TEST - 1));
        assertThat(spent(fewer, FROM)).isEqualTo(spent(all, FROM));
    }

    private static double spent(Figures world, int month) {
        return world.cost(month) - world.cost(month - 1);
    }

    /** Nobody can be left out of what is for whole settlements, so there is less of it. */
    @Test
    void whatServesSettlementsShrinksAsThoseWhoTakePartWithdraw() {
        var outcome = run(
                        2, lever("service-outreach", new ServiceOutreach(), 1), safeguarded(1, 0), safeguarded(1, 0.2))
                .get(0);
        int last = FROM + TEST - 1;

        assertThat(outcome.trials().get(1).pilot().cost(last))
                .isPositive()
                .isLessThan(0.7 * outcome.trials().get(0).pilot().cost(last));
    }
}
