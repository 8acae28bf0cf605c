package org.foreshore.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Lines of a regression made from units, one line each. */
final class UnitLines {

    private UnitLines() {}

    /** Outcome on treatment, strata and covariates, weighted by what each unit stands for. */
    @SafeVarargs
    static Regression regression(List<Measurement> units, ToDoubleFunction<Measurement>... covariates) {
        var columns = new double[covariates.length][];
        for (var k = 0; k < covariates.length; k++) {
            columns[k] = values(units, covariates[k]);
        }
        return new Regression(
                        values(units, Measurement::outcome),
                        Columns.of(treated(units), labels(units, Measurement::stratum), columns),
                        Columns.numbered(labels(units, Measurement::cluster)))
                .weighted(values(units, Measurement::weight));
    }

    /** Baselines, all of which must have been measured. */
    static double baseline(Measurement unit) {
        if (Double.isNaN(unit.baseline())) {
            throw new IllegalArgumentException(
                    "unit %d has no baseline, so the design cannot adjust for it".formatted(unit.unit()));
        }
        return unit.baseline();
    }

    static boolean[] treated(List<Measurement> units) {
        var treated = new boolean[units.size()];
        for (var i = 0; i < treated.length; i++) {
            treated[i] = units.get(i).treated();
        }
        return treated;
    }

    static double[] values(List<Measurement> units, ToDoubleFunction<Measurement> value) {
        return units.stream().mapToDouble(value).toArray();
    }

    static int[] labels(List<Measurement> units, ToIntFunction<Measurement> label) {
        return units.stream().mapToInt(label).toArray();
    }
}
