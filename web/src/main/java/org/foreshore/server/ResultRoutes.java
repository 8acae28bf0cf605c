package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.foreshore.job.Desk;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Group;
import org.foreshore.report.AccountTables;
import org.foreshore.report.CostTable;
import org.foreshore.report.LocalTable;
import org.foreshore.report.RunResults;
import org.foreshore.report.Summary;
import org.foreshore.report.Tables;
import org.foreshore.report.TransitionTable;
import org.foreshore.store.StoredRun;
import org.foreshore.vocabulary.Catalogue;

/** The numbers of a run as JSON or CSV, from the replications there are. */
record ResultRoutes(Desk desk, Catalogue catalogue) {

    void summary(Context ctx) {
        var results = results(ctx);
        var asking = new Asking(ctx, results.manifest());
        var indicator = asking.indicator();
        var summary = results.summary(indicator, asking.group(indicator));
        Accept.answer(ctx, () -> Tables.csv(summary), () -> SummaryView.of(summary, marks(RunId.of(ctx))));
    }

    /** The outcome in whom the question is about, or else the first indicator: what a page shows while replications stream in. */
    SummaryView first(String id, RunResults results) {
        return SummaryView.of(summary(results), marks(id));
    }

    private static Summary summary(RunResults results) {
        var manifest = results.manifest();
        var asked = manifest.asked();
        return manifest.columns().indexOf(asked.indicator(), asked.group()) < 0
                ? results.summary(manifest.indicators().get(0).id(), Group.ALL.id())
                : results.summary(asked.indicator(), asked.group());
    }

    private List<Mark> marks(String id) {
        return desk.findStored(id)
                .map(StoredRun::resolvedYaml)
                .map(yaml -> Mark.of(Resolved.tree(yaml), catalogue))
                .orElse(List.of());
    }

    void comparison(Context ctx) {
        var results = results(ctx);
        var asking = new Asking(ctx, results.manifest());
        var by = asking.findDimension();
        if (by.isPresent()) {
            groups(ctx, results, by.get());
            return;
        }
        var indicator = asking.indicator();
        var comparison = results.comparison(asking.arm(), indicator, asking.group(indicator));
        Accept.answer(ctx, () -> Tables.csv(comparison), () -> ComparisonView.of(comparison));
    }

    private static void groups(Context ctx, RunResults results, String dimension) {
        var asking = new Asking(ctx, results.manifest());
        var arm = asking.arm();
        var indicator = asking.indicator();
        var month = asking.month();
        var groups = results.comparisonBy(arm, indicator, dimension, month);
        Accept.answer(
                ctx,
                () -> Tables.csv(arm, indicator, month, groups),
                () -> GroupsView.of(results.manifest(), arm, indicator, month, groups));
    }

    void localities(Context ctx) {
        var results = results(ctx);
        var asking = new AskingLocally(ctx, results.manifest());
        var arm = new Asking(ctx, results.manifest()).arm();
        var indicator = asking.indicator();
        var group = asking.group(indicator);
        var month = asking.month();
        var found = results.localities(arm, indicator, group, month);
        Accept.answer(
                ctx,
                () -> LocalTable.csv(found),
                () -> LocalitiesView.of(results.manifest(), arm, indicator, group, month, found));
    }

    /** Every indicator of one locality. */
    void locality(Context ctx) {
        var results = results(ctx);
        var asking = new AskingLocally(ctx, results.manifest());
        var where = asking.locality();
        var arm = new Asking(ctx, results.manifest()).arm();
        var month = asking.month();
        var found = results.locality(arm, where.id(), month);
        Accept.answer(
                ctx, () -> LocalTable.csv(found), () -> LocalityView.of(results.manifest(), where, arm, month, found));
    }

    void costs(Context ctx) {
        var results = results(ctx);
        var asking = new Asking(ctx, results.manifest());
        var spent = asking.spent();
        var per = asking.per(spent);
        var cost = results.cost(asking.arm(), spent, per, asking.group(per));
        Accept.answer(ctx, () -> CostTable.csv(List.of(cost)), () -> CostView.of(cost));
    }

    /** Money by sector: month by month as CSV, and an arm's sums over the horizon as JSON. */
    void ledger(Context ctx) {
        accounts(ctx, AccountLine.MONEY, AccountTables::money);
    }

    /** Energy, devices, waste and emissions, likewise. */
    void physicalAccounts(Context ctx) {
        accounts(ctx, AccountLine.PHYSICAL, AccountTables::physical);
    }

    private void accounts(Context ctx, String account, Function<RunResults, String> csv) {
        var results = results(ctx);
        if (Accept.wantsCsv(ctx)) {
            Accept.csv(ctx, csv.apply(results));
        } else {
            var arm = new Asking(ctx, results.manifest()).arm();
            ctx.json(AccountView.of(results.manifest(), arm, results.totals(arm, account)));
        }
    }

    void transitions(Context ctx) {
        var results = results(ctx);
        var arm = new Asking(ctx, results.manifest()).arm();
        var transitions = results.transitions(arm);
        Accept.answer(ctx, () -> TransitionTable.csv(transitions), () -> TransitionsView.of(arm, transitions));
    }

    void fit(Context ctx) {
        var fit = results(ctx).fit();
        Accept.answer(
                ctx, () -> FitView.csv(fit), () -> fit.stream().map(FitView::of).toList());
    }

    private RunResults results(Context ctx) {
        var id = RunId.of(ctx);
        return desk.findResults(id).orElseThrow(() -> noResults(id));
    }

    private ProblemReply noResults(String id) {
        return desk.findTicket(id).isPresent()
                ? new ProblemReply(409, "Not yet", "Run %s has not begun; there are no numbers yet.".formatted(id))
                : RunId.unknown(id);
    }
}
