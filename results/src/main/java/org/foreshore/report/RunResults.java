package org.foreshore.report;

import java.util.Arrays;
import java.util.List;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.Margin;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Manifest;
import org.foreshore.store.RunWriter;
import org.foreshore.store.StoredRun;

/**
 * The numbers of one run, finished or not. An unknown arm, indicator, group or month is an
 * {@link IllegalArgumentException} that names the known ones. Safe for use by several threads.
 */
public final class RunResults {

    private final Manifest manifest;
    private final Panels panels;
    private final List<TransitionSummary> transitions;
    private final List<Margin> fit;
    private final Locals locals;

    private RunResults(
            Manifest manifest, Panels panels, List<TransitionSummary> transitions, List<Margin> fit, Locals locals) {
        this.locals = locals;
        this.manifest = manifest;
        this.panels = panels;
        this.transitions = transitions;
        this.fit = fit;
    }

    /** Of replications that are stored nowhere. */
    public static RunResults of(Manifest manifest, List<ReplicationOutcome> outcomes, List<Margin> fit) {
        var panels = new OutcomePanels(manifest, outcomes);
        return new RunResults(
                manifest, panels, TransitionSummary.all(outcomes), fit, new OutcomeLocals(manifest, outcomes));
    }

    /** Of a stored run: from its files if it is finished, else from the replications present. */
    public static RunResults of(StoredRun run) {
        if (run.hasResults()) {
            var panels = new StoredPanels(run);
            return new RunResults(run.manifest(), panels, TransitionTable.read(run), run.fit(), LocalTable.of(run));
        }
        return of(run.manifest(), run.outcomes(), run.fit());
    }

    /** Of a run in progress: what its replications so far say. */
    public static RunResults of(RunWriter run) {
        return of(run.manifest(), run.outcomes(), run.fit());
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Replications these numbers rest on. */
    public int replications() {
        return panels.replications();
    }

    public Summary summary(String indicator, String group) {
        return Summary.of(manifest, panels.panel(indicator, group), replications());
    }

    /** One indicator of a group in an arm and month ("2030-12"), by replication; {@code NaN} where undefined. */
    public double[] values(String arm, String indicator, String group, String month) {
        return panels.panel(indicator, group)
                .replications(manifest.armIndex(arm), manifest.monthIndex(month))
                .clone();
    }

    /** The arm against the baseline, every month. */
    public Comparison comparison(String arm, String indicator, String group) {
        return Comparison.of(manifest, panels.panel(indicator, group), manifest.armIndex(arm));
    }

    /** What the arm spends of {@code indicator} for each improvement of {@code per} in a group, every month. */
    public Cost cost(String arm, String indicator, String per, String group) {
        var byGroup = manifest.columns().indexOf(indicator, group) >= 0;
        var spent = panels.panel(indicator, byGroup ? group : Group.ALL.id());
        return Cost.of(manifest, spent, panels.panel(per, group), manifest.armIndex(arm));
    }

    /** What each arm spends of public money for each one more of everything that is counted, for everybody. */
    public List<Cost> costs() {
        return Costs.of(this);
    }

    /**
     * The arm against the baseline in one month, for the groups of one dimension ("sex", "area and sex") or, for
     * "all", for every group the indicator is measured for.
     */
    public List<GroupComparison> comparisonBy(String arm, String indicator, String dimension, String month) {
        var armIndex = manifest.armIndex(arm);
        var monthIndex = manifest.monthIndex(month);
        var better = Directions.of(manifest.indicator(indicator));
        return Arrays.stream(Group.values())
                .filter(group -> dimension.equals("all") || dimension.equals(group.dimension()))
                .filter(group -> manifest.columns().indexOf(indicator, group.id()) >= 0)
                .map(group ->
                        GroupComparison.of(group, panels.panel(indicator, group.id()), armIndex, monthIndex, better))
                .toList();
    }

    /**
     * What the spread of an indicator in one month is owed to, for the groups of one dimension as in
     * {@link #comparisonBy}.
     *
     * @param ensemble of the run; every replication must be there, for they take its sets and populations in turn
     */
    public List<Budget> budgets(String arm, String indicator, String dimension, String month, Ensemble ensemble) {
        if (!ensemble.isVaried() || replications() < manifest.replications()) {
            throw new IllegalArgumentException(
                    "run %s has no finished ensemble of parameters or populations".formatted(manifest.id()));
        }
        var armIndex = manifest.armIndex(arm);
        var monthIndex = manifest.monthIndex(month);
        return Arrays.stream(Group.values())
                .filter(group -> dimension.equals(group.dimension()))
                .filter(group -> manifest.columns().indexOf(indicator, group.id()) >= 0)
                .map(group ->
                        Budget.of(arm, group, panels.panel(indicator, group.id()), armIndex, monthIndex, ensemble))
                .toList();
    }

    /** Residents who came online or dropped out because of the arm, for every group. */
    public List<TransitionSummary> transitions(String arm) {
        manifest.armIndex(arm);
        return transitions.stream().filter(each -> each.arm().equals(arm)).toList();
    }

    public List<TransitionSummary> transitions() {
        return transitions;
    }

    /** What an arm does in every locality to an indicator of a group, in a month in which that is told. */
    public List<LocalComparison> localities(String arm, String indicator, String group, String month) {
        return locals.find(arm, indicator, group, month);
    }

    /** What an arm does in one locality to every indicator for everybody, in a month in which that is told. */
    public List<LocalComparison> locality(String arm, String locality, String month) {
        return locals.find(new Locals.Wanted(arm, month, locality, "", Group.ALL.id()));
    }

    /** A line of an account in every arm, month and replication. */
    Panel panel(AccountLine line) {
        return panels.panel(line.account(), line.item());
    }

    /** A line of an account in an arm and month ("2030-12"), by replication. */
    public double[] values(String arm, AccountLine line, String month) {
        return values(arm, line.account(), line.item(), month);
    }

    /** The lines of an account in an arm over the whole horizon, beside the baseline. */
    public List<AccountTotal> totals(String arm, String account) {
        return AccountTotal.of(this, manifest.armIndex(arm), account);
    }

    /** How the synthetic population meets its margins. */
    public List<Margin> fit() {
        return fit;
    }
}
