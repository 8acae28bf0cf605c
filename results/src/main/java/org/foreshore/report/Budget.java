package org.foreshore.report;

import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.UncertaintyBudget;
import org.foreshore.store.Ensemble;

/**
 * What the spread of a number is owed to, in a run whose replications take fitted parameters or
 * synthetic populations in turn.
 *
 * @param mean over all replications
 * @param level the arm's own number
 * @param difference what the arm changes against the baseline
 */
public record Budget(
        String arm,
        String indicator,
        Group group,
        double mean,
        UncertaintyBudget level,
        UncertaintyBudget difference,
        PairedDifference paired) {

    static Budget of(String id, Group group, Panel panel, int arm, int month, Ensemble ensemble) {
        var own = panel.replications(arm, month);
        var baseline = panel.replications(0, month);
        var differences = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            differences[i] = own[i] - baseline[i];
        }
        return new Budget(
                id,
                panel.indicator(),
                group,
                Sample.mean(Sample.defined(own)),
                ensemble.budget(own),
                ensemble.budget(differences),
                Comparison.difference(panel, arm, month));
    }
}
