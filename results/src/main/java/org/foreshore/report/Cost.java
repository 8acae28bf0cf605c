package org.foreshore.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.PairedRatio;
import org.foreshore.store.Manifest;

/**
 * What an arm spends for each improvement of an indicator, month by month: the difference it makes to a cost over the
 * difference it makes to the indicator, both against the baseline. An indicator of which less is better counts what is
 * taken off; a share counts percentage points.
 *
 * @param indicator what is spent, as public cost
 * @param per what is improved, as Internet users
 * @param group for whom it is improved; the cost is that of the whole arm where it is not known by group
 * @param ratios one for each month
 */
public record Cost(
        String arm,
        String baseline,
        Manifest.Indicator indicator,
        Manifest.Indicator per,
        String group,
        List<String> months,
        List<PairedRatio> ratios) {

    static Cost of(Manifest manifest, Panel spent, Panel improved, int arm) {
        var per = manifest.indicator(improved.indicator());
        var sign = Directions.of(per) == Direction.LOWER ? -1 : 1;
        var step = sign * (per.unit().equals("share") ? 100 : 1);
        var seed = manifest.provenance().seed();
        var ratios = IntStream.range(0, manifest.months())
                .mapToObj(month -> PairedRatio.of(
                        differences(spent, arm, month, 1),
                        differences(improved, arm, month, step),
                        PairedDifference.USUAL_LEVEL,
                        seed))
                .toList();
        return new Cost(
                manifest.arms().get(arm).id(),
                manifest.arms().get(0).id(),
                manifest.indicator(spent.indicator()),
                per,
                improved.group(),
                manifest.monthNames(),
                ratios);
    }

    private static double[] differences(Panel panel, int arm, int month, double factor) {
        var baseline = panel.replications(0, month);
        var values = panel.replications(arm, month);
        var differences = new double[values.length];
        Arrays.setAll(differences, i -> factor * (values[i] - baseline[i]));
        return differences;
    }

    /** At the end of the horizon. */
    public PairedRatio last() {
        return ratios.get(ratios.size() - 1);
    }
}
