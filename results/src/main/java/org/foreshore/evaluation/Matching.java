package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Effect on those who took part: each is compared with the one outside whose log odds to take part come nearest, who may
 * serve several times. Units must be independent of one another and count the same.
 *
 * <p>Source: A. Abadie and G. Imbens, Large sample properties of matching estimators for average treatment effects,
 * Econometrica 74 (2006), for the standard error, with the log odds taken as known, which errs on the safe side.
 */
public final class Matching {

    private Matching() {}

    public static Estimate of(Measurements measurements) {
        var units = measurements.endline();
        var index = Propensity.of(units).index();
        var mine = places(units, true);
        var others = places(units, false);
        var uses = new int[units.size()];
        var differences = new ArrayList<Double>();
        for (var unit : mine) {
            var match = nearest(index, unit, others);
            uses[match]++;
            differences.add(units.get(unit).outcome() - units.get(match).outcome());
        }
        var effect = differences.stream().mapToDouble(each -> each).average().orElseThrow();
        var squares = differences.stream()
                .mapToDouble(each -> (each - effect) * (each - effect))
                .sum();
        for (var other : others) {
            if (uses[other] > 1) {
                squares += uses[other] * (uses[other] - 1) * noise(units, index, other, others);
            }
        }
        return Estimate.student(Estimator.MATCHING, effect, Math.sqrt(squares) / mine.size(), units.size() - 2);
    }

    /** Half the squared difference to the nearest unit on the same side. */
    private static double noise(List<Measurement> units, double[] index, int unit, List<Integer> side) {
        var difference = units.get(unit).outcome()
                - units.get(nearest(index, unit, side)).outcome();
        return difference * difference / 2;
    }

    private static List<Integer> places(List<Measurement> units, boolean treated) {
        var places = new ArrayList<Integer>();
        for (var i = 0; i < units.size(); i++) {
            if (units.get(i).treated() == treated) {
                places.add(i);
            }
        }
        return places;
    }

    /** The nearest other unit; the first of equals. */
    private static int nearest(double[] index, int unit, List<Integer> among) {
        var nearest = -1;
        for (var each : among) {
            if (each != unit
                    && (nearest < 0 || Math.abs(index[each] - index[unit]) < Math.abs(index[nearest] - index[unit]))) {
                nearest = each;
            }
        }
        return nearest;
    }
}
