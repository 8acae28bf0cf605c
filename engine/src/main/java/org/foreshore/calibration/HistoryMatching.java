package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Rules out places of the parameters' box that cannot have made history, wave by wave (Craig, Goldstein, Seheult and
 * Smith 1997; McCulloch et al., JASSS 25(2)1, 2022): runs spread over what is left, emulators of their outputs, and a
 * cut where any output is three standard deviations away or more.
 */
final class HistoryMatching {

    /** Pukelsheim's three-sigma rule: whatever its distribution of one peak, 95 % lie within. */
    static final double FARTHEST = 3;

    private static final int REPLICATES = 16;

    private final List<Target> list;
    private final Workers workers;
    private final Design design;
    private final List<Wave> waves = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<Run> all = new ArrayList<>();
    private final int dimensions;
    private Targets targets;
    private int luck;

    HistoryMatching(List<Target> list, Workers workers, int dimensions) {
        this.list = list;
        this.workers = workers;
        this.dimensions = dimensions;
        design = new Design(dimensions);
        targets = new Targets(list, new double[list.size()]);
    }

    /** @param sizes runs of each wave */
    void waves(int... sizes) {
        for (int size : sizes) {
            var runs = run(next(size));
            if (all.isEmpty()) {
                targets = new Targets(list, luckAt(nearest(runs)));
            }
            all.addAll(runs);
            note("wave " + (waves.size() + 1), runs);
            if (Emulator.enough(runs.size(), dimensions)) {
                screens.add(new Screen(targets, runs));
                focus();
            }
        }
    }

    /** Runs at places that no wave has ruled out, taken up one after the other. */
    List<Run> more(int runs) {
        var more = run(next(runs));
        all.addAll(more);
        return more;
    }

    void note(String name, List<Run> runs) {
        int plausible = (int) runs.stream()
                .filter(run -> targets.worst(run.outputs()) < FARTHEST)
                .count();
        double nearest = runs.stream()
                .mapToDouble(run -> targets.worst(run.outputs()))
                .min()
                .orElse(Double.NaN);
        waves.add(new Wave(name, runs.size(), plausible, nearest));
    }

    private List<Design.Point> next(int size) {
        return design.next(size, place -> screens.stream().allMatch(screen -> screen.passes(place)));
    }

    private List<Run> run(List<Design.Point> points) {
        var runs = workers.run(points, luck);
        luck += runs.size();
        return runs;
    }

    private Run nearest(List<Run> runs) {
        return Collections.min(runs, Comparator.comparingDouble(run -> targets.square(run.outputs())));
    }

    /** How far luck alone moves each target at a place. */
    private double[] luckAt(Run run) {
        var again = run(Collections.nCopies(REPLICATES, new Design.Point(run.place(), run.lot())));
        var deviations = new double[list.size()];
        for (int i = 0; i < deviations.length; i++) {
            int output = list.get(i).output();
            double mean = again.stream()
                    .mapToDouble(one -> one.outputs()[output])
                    .average()
                    .orElseThrow();
            double squares = again.stream()
                    .mapToDouble(one -> (one.outputs()[output] - mean) * (one.outputs()[output] - mean))
                    .sum();
            deviations[i] = Math.sqrt(squares / (again.size() - 1));
        }
        return deviations;
    }

    /** Draws the box in around what passes all screens, so that the next places are not sought in vain. */
    private void focus() {
        var passing = next(200).stream().map(Design.Point::place).toList();
        if (passing.size() > dimensions) {
            design.focus(passing);
        }
    }

    Targets targets() {
        return targets;
    }

    List<Run> all() {
        return all;
    }

    List<Wave> waves() {
        return waves;
    }

    double volume() {
        return design.volume();
    }
}
