package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.place.Localities;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.world.LocalView;
import org.foreshore.world.World;

/** What is read of localities, and when. Figures that rest on too few residents are left out (decision 0027). */
record LocalReading(LocalColumns columns, List<Series> series) {

    /** Up to so many localities each group is told apart and each year; of more, everybody at the end of the horizon. */
    private static final int FEW = 40;

    private static final int YEAR = 12;

    /** An indicator for a group. */
    record Series(Indicator indicator, Group group) {

        private Column column() {
            return new Column(IndicatorSpec.of(indicator.getClass()).id(), group.id());
        }
    }

    static LocalReading of(Scenario scenario, List<Indicator> indicators, Localities localities) {
        if (localities.list().isEmpty()) {
            return new LocalReading(LocalColumns.NONE, List.of());
        }
        boolean few = localities.list().size() <= FEW;
        var series = series(indicators, few);
        var where = localities.list().stream()
                .map(each -> new Where(
                        each.id(),
                        each.name(),
                        each.region(),
                        each.settlements().size(),
                        each.residents()))
                .toList();
        int last = scenario.months() - 1;
        var months = IntStream.rangeClosed(0, last)
                .filter(month -> month == last || few && (last - month) % YEAR == 0)
                .boxed()
                .toList();
        var columns = new Columns(series.stream().map(Series::column).toList());
        return new LocalReading(
                new LocalColumns(where, months, columns, scenario.detail().fewest()), series);
    }

    private static List<Series> series(List<Indicator> indicators, boolean groups) {
        var list = new ArrayList<Series>();
        for (var indicator : indicators) {
            var spec = IndicatorSpec.of(indicator.getClass());
            if (spec.local()) {
                for (var group : groups && spec.byGroup() ? Group.values() : new Group[] {Group.ALL}) {
                    list.add(new Series(indicator, group));
                }
            }
        }
        return list;
    }

    /** Reads a month of the horizon, if it is one of those that are told. */
    void record(int month, World world, LocalFigures into) {
        int position = columns.months().indexOf(month);
        for (int i = 0; position >= 0 && i < columns.localities().size(); i++) {
            record(world.view(i), columns.indexOf(position, i), into);
        }
    }

    private void record(LocalView view, int from, LocalFigures into) {
        int at = from;
        for (var each : series) {
            var read = view.read(there -> each.indicator().measure(there, each.group()));
            boolean tooFew = !Double.isNaN(read.value()) && read.residents() < columns.fewest();
            into.tooFew()[at] = tooFew;
            into.values()[at++] = tooFew ? Double.NaN : read.value();
        }
    }
}
