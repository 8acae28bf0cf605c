package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import org.foreshore.job.Desk;
import org.foreshore.outcome.Group;
import org.foreshore.report.Budget;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.UncertaintyBudget;
import org.foreshore.store.Ensemble;

/** What the spread of a run's numbers is owed to: parameters that are not known, the population, or luck. */
record BudgetRoutes(Desk desk) {

    /**
     * Standard deviations of one future.
     *
     * @param parameters owed to not knowing them; population to who happens to be simulated; luck to chance
     * @param partOfParameters of the variance, 0 to 1; partOfPopulation likewise
     * @param monteCarloError of the mean; more replications would lower it
     */
    record Part(
            double parameters,
            double population,
            double luck,
            double partOfParameters,
            double partOfPopulation,
            double monteCarloError) {

        static Part of(UncertaintyBudget budget) {
            return new Part(
                    budget.parameters(),
                    budget.population(),
                    budget.luck(),
                    budget.partOfParameters(),
                    budget.partOfPopulation(),
                    budget.monteCarloError());
        }
    }

    record Row(String group, double mean, Part level, double difference, Part ofDifference) {

        static Row of(Budget budget) {
            return new Row(
                    budget.group().id(),
                    budget.mean(),
                    Part.of(budget.level()),
                    budget.paired().estimate(),
                    Part.of(budget.difference()));
        }
    }

    /**
     * @param members sets of parameters that replications take in turn; 0 if the run took the documented defaults
     * @param populations synthetic populations likewise; 1 if all replications shared one
     * @param rows none without either, nor before the run is over
     */
    record View(
            String arm,
            String indicator,
            String month,
            int members,
            int populations,
            int replications,
            List<Row> rows) {}

    void show(Context ctx) {
        var id = RunId.of(ctx);
        var results = desk.findResults(id).orElseThrow(() -> RunId.unknown(id));
        var ensemble = desk.findStored(id).map(Ensemble::of).orElse(Ensemble.NONE);
        var asking = new Asking(ctx, results.manifest());
        var indicator = asking.indicator();
        var group = asking.group(indicator);
        ctx.json(new View(
                asking.arm(),
                indicator,
                asking.month(),
                ensemble.members().size(),
                Math.max(1, ensemble.populations()),
                results.replications(),
                rows(results, asking.arm(), indicator, group, asking.month(), ensemble)));
    }

    private static List<Row> rows(
            RunResults results, String arm, String indicator, String group, String month, Ensemble ensemble) {
        boolean isOver = results.replications() == results.manifest().replications();
        if (!ensemble.isVaried() || !isOver) {
            return List.of();
        }
        var dimension = Group.find(group).orElse(Group.ALL).dimension();
        return results.budgets(arm, indicator, dimension, month, ensemble).stream()
                .filter(budget -> budget.group().id().equals(group))
                .map(Row::of)
                .toList();
    }
}
