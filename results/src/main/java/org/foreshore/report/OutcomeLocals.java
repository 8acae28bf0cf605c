package org.foreshore.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.store.Manifest;

/** Figures of localities out of replications in memory. */
record OutcomeLocals(Manifest manifest, List<ReplicationOutcome> outcomes) implements Locals {

    @Override
    public List<LocalComparison> find(Wanted wanted) {
        var local = manifest.local();
        int at = local.months().indexOf(manifest.monthIndex(wanted.month()));
        if (at < 0) {
            return List.of();
        }
        int arm = manifest.armIndex(wanted.arm());
        var series = IntStream.range(0, local.series().size())
                .filter(each -> isWanted(local.series().list().get(each), wanted))
                .boxed()
                .toList();
        return IntStream.range(0, local.localities().size())
                .filter(each -> wanted.isLocality(local.localities().get(each).id()))
                .boxed()
                .flatMap(locality -> series.stream().map(each -> comparison(arm, at, locality, each)))
                .toList();
    }

    private static boolean isWanted(Column column, Wanted wanted) {
        return wanted.isIndicator(column.indicator()) && wanted.group().equals(column.group());
    }

    /** Every figure there is, in the order of arm, month, locality and series. */
    void forEach(Consumer<LocalComparison> reader) {
        var local = manifest.local();
        for (var arm = 0; arm < manifest.arms().size(); arm++) {
            for (var month = 0; month < local.months().size(); month++) {
                for (var locality = 0; locality < local.localities().size(); locality++) {
                    for (var series = 0; series < local.series().size(); series++) {
                        reader.accept(comparison(arm, month, locality, series));
                    }
                }
            }
        }
    }

    private LocalComparison comparison(int arm, int month, int locality, int series) {
        var local = manifest.local();
        var column = local.series().list().get(series);
        int at = local.indexOf(month, locality) + series;
        var about = new LocalComparison.About(
                manifest.arms().get(arm).id(),
                manifest.month(local.months().get(month)),
                local.localities().get(locality),
                column.indicator(),
                column.group());
        var better = Directions.of(manifest.indicator(column.indicator()));
        return arm == 0
                ? LocalComparison.ofBaseline(about, figures(0, at), tooFew(0, at))
                : LocalComparison.of(about, figures(0, at), figures(arm, at), tooFew(arm, at), better);
    }

    private double[] figures(int arm, int at) {
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.local().get(arm).values()[at])
                .toArray();
    }

    private int tooFew(int arm, int at) {
        return (int) outcomes.stream()
                .filter(outcome -> isTooFew(outcome.local().get(0), at)
                        || isTooFew(outcome.local().get(arm), at))
                .count();
    }

    private static boolean isTooFew(LocalFigures figures, int at) {
        return figures.tooFew()[at];
    }
}
