package org.foreshore.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;

/** The results asked for last, kept open: a finished run never changes, so what was read once need not be read again. */
public final class RecentResults {

    private static final int KEPT = 4;

    private final Map<String, RunResults> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RunResults> eldest) {
            return size() > KEPT;
        }
    };

    /** Results of a stored run; those of an unfinished one are read anew each time. */
    public synchronized RunResults of(StoredRun run) {
        if (run.state() != RunState.DONE) {
            return RunResults.of(run);
        }
        var known = kept.get(run.folder().toString());
        if (known == null) {
            known = RunResults.of(run);
            kept.put(run.folder().toString(), known);
        }
        return known;
    }
}
