package org.foreshore.store;

import java.util.List;
import java.util.SortedMap;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.statistics.UncertaintyBudget;
import tools.jackson.core.JacksonException;

/**
 * What replications of a run took in turn beside their luck: parameter sets, replication r set r mod their count, and synthetic
 * populations, which change once all sets have been taken. All arms of a replication took the same.
 *
 * @param origin digest of the calibration they come from; empty if the run took the documented defaults
 * @param populations how many there were; 0 if all replications shared one
 */
public record Ensemble(String origin, int populations, List<SortedMap<String, Double>> members) {

    /** Name of its file in the folder of a run. */
    public static final String NAME = "ensemble.json";

    /** The documented defaults, and one population. */
    public static final Ensemble NONE = new Ensemble("", 0, List.of());

    public Ensemble {
        members = List.copyOf(members);
        populations = populations == 1 ? 0 : populations;
    }

    /**
     * The first sets of a calibration, half as many as there are replications for each synthetic population, so that each
     * meets each population at least twice and luck can be told from both.
     */
    public static Ensemble of(CalibrationFile file, int replications, int populations) {
        var sets = file.carried(Math.max(1, replications / (2 * populations)));
        return new Ensemble(file.digest(), populations, sets);
    }

    /** The documented defaults. */
    public static Ensemble of(int populations) {
        return new Ensemble("", populations, List.of());
    }

    /** Whether replications differ in anything but their luck. */
    public boolean isVaried() {
        return populations > 0 || !members.isEmpty();
    }

    /** What the spread of numbers of the run, in order of their replication, is owed to. */
    public UncertaintyBudget budget(double[] values) {
        return UncertaintyBudget.of(values, Math.max(1, members.size()), Math.max(1, populations));
    }

    public String text() {
        return Json.pageText(this);
    }

    /** That of a run; {@link #NONE} if it has no such file. */
    public static Ensemble of(StoredRun run) {
        if (!run.manifest().outputs().containsKey(NAME)) {
            return NONE;
        }
        try {
            return Json.read(run.text(NAME), Ensemble.class);
        } catch (JacksonException damaged) {
            throw new StoreUnreadable(run.folder().resolve(NAME).toString(), Reason.ofDamage(damaged), damaged);
        }
    }
}
