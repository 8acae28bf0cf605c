package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.List;

/** Tells without a run whether a place could be plausible: no emulated target lies too far from history. */
final class Screen {

    private final Targets targets;
    private final List<Emulator> emulators = new ArrayList<>();

    /** @param runs of one wave */
    Screen(Targets targets, List<Run> runs) {
        this.targets = targets;
        var places = runs.stream().map(Run::place).toArray(double[][]::new);
        for (var target : targets.list()) {
            emulators.add(Emulator.of(
                    places,
                    runs.stream()
                            .mapToDouble(run -> run.outputs()[target.output()])
                            .toArray()));
        }
    }

    boolean passes(double[] place) {
        for (int i = 0; i < emulators.size(); i++) {
            var target = targets.list().get(i);
            var emulator = emulators.get(i);
            if (target.implausibility(emulator.expect(place), 0, emulator.error()) >= HistoryMatching.FARTHEST) {
                return false;
            }
        }
        return true;
    }
}
