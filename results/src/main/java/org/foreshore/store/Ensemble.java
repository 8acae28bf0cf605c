package org.foreshore.store;

import java.util.List;
import java.util.SortedMap;
import org.foreshore.problem.StoreUnreadable;
import tools.jackson.core.JacksonException;

/**
 * The parameter sets of a run: replication r took set r mod their count, in all arms.
 *
 * @param origin digest of the calibration they come from; empty if the run took the documented defaults
 */
public record Ensemble(String origin, List<SortedMap<String, Double>> members) {

    /** Name of its file in the folder of a run. */
    public static final String NAME = "ensemble.json";

    /** The documented defaults. */
    public static final Ensemble NONE = new Ensemble("", List.of());

    public Ensemble {
        members = List.copyOf(members);
    }

    /**
     * The first sets of a calibration, half as many as there are replications, so that each is used at least twice and
     * luck can be told from parameters.
     */
    public static Ensemble of(CalibrationFile file, int replications) {
        return new Ensemble(file.digest(), file.carried(Math.max(1, replications / 2)));
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
