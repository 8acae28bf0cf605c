package org.foreshore.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foreshore.report.Budget;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.UncertaintyBudget;
import org.foreshore.store.Ensemble;
import org.foreshore.store.Manifest;
import org.foreshore.store.Numbers;

/** Prints what the spread of each number is owed to: parameters that are not known, the population, or luck. */
final class BudgetRows {

    private static final String HEAD =
            "run,arm,indicator,group,month,number,mean,parameters,luck,partOfParameters,monteCarloError,members,replications,population,partOfPopulation,populations";

    /**
     * One number of one arm. @param number "level" or "difference" @param parameters standard deviation owed to them,
     * luck likewise @param monteCarloError what more replications would lower
     */
    record Row(
            String run,
            String arm,
            String indicator,
            String group,
            String month,
            String number,
            double mean,
            double parameters,
            double luck,
            double partOfParameters,
            double monteCarloError,
            int members,
            int replications,
            double population,
            double partOfPopulation,
            int populations) {

        static Row of(
                Manifest manifest, Budget budget, String month, String number, double mean, UncertaintyBudget of) {
            return new Row(
                    manifest.id(),
                    budget.arm(),
                    budget.indicator(),
                    budget.group().id(),
                    month,
                    number,
                    mean,
                    of.parameters(),
                    of.luck(),
                    of.partOfParameters(),
                    of.monteCarloError(),
                    of.members(),
                    of.replications(),
                    of.population(),
                    of.partOfPopulation(),
                    of.populations());
        }

        List<String> cells() {
            var numbers = Stream.of(mean, parameters, luck, partOfParameters, monteCarloError)
                    .map(Numbers::text);
            return Stream.of(
                            Stream.of(run, arm, indicator, group, month, number),
                            numbers,
                            Stream.of(Integer.toString(members), Integer.toString(replications)),
                            Stream.of(
                                    Numbers.text(population),
                                    Numbers.text(partOfPopulation),
                                    Integer.toString(populations)))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    private BudgetRows() {}

    /** Levels of every arm, and differences of all but the baseline. */
    static List<Row> of(
            RunResults results, List<String> indicators, String dimension, String month, Ensemble ensemble) {
        var manifest = results.manifest();
        var wanted = indicators.isEmpty()
                ? manifest.indicators().stream().map(Manifest.Indicator::id).toList()
                : indicators;
        return manifest.arms().stream()
                .flatMap(arm -> wanted.stream()
                        .flatMap(id -> results.budgets(arm.id(), id, dimension, month, ensemble).stream()))
                .flatMap(budget -> rows(manifest, budget, month))
                .toList();
    }

    private static Stream<Row> rows(Manifest manifest, Budget budget, String month) {
        var level = Row.of(manifest, budget, month, "level", budget.mean(), budget.level());
        if (manifest.armIndex(budget.arm()) == 0) {
            return Stream.of(level);
        }
        var estimate = budget.paired().estimate();
        return Stream.of(level, Row.of(manifest, budget, month, "difference", estimate, budget.difference()));
    }

    static void print(List<Row> rows, Format format) {
        Printer.rows(rows, format, BudgetRows::text, HEAD, Row::cells);
    }

    private static void text(List<Row> rows) {
        System.out.printf(
                "%-16s %-20s %-14s %-10s %12s %12s %12s %12s %12s%n",
                "arm", "indicator", "group", "number", "mean", "parameters", "population", "luck", "mc error");
        for (var row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-20s %-14s %-10s %12.5g %12.3g %12.3g %12.3g %12.3g%n",
                    row.arm(),
                    row.indicator(),
                    row.group(),
                    row.number(),
                    row.mean(),
                    row.parameters(),
                    row.population(),
                    row.luck(),
                    row.monteCarloError());
        }
        System.out.println(
                "parameters, population, luck: standard deviations of one future; mc error: of the mean over all"
                        + " replications");
    }
}
