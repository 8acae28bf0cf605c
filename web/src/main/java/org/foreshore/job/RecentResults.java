package org.foreshore.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.report.RunResults;
import org.foreshore.store.StoredRun;

/** Numbers of the runs looked at lately, so that moving between charts reads no file twice. */
final class RecentResults {

    private static final int KEPT = 8;

    private final Map<String, RunResults> results = new LinkedHashMap<>();

    synchronized RunResults of(StoredRun run) {
        var found = results.remove(run.id());
        var kept = found == null ? RunResults.of(run) : found;
        results.put(run.id(), kept);
        if (results.size() > KEPT) {
            results.remove(results.keySet().iterator().next());
        }
        return kept;
    }
}
