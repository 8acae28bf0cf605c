package org.foreshore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.store.Manifest;
import org.foreshore.store.StoredRun;

/** Panels out of a finished run's Parquet file; all groups of an indicator are read at once and the last few kept. */
final class StoredPanels implements Panels {

    private static final int KEPT = 8;

    private final StoredRun run;
    private final int replications;
    private final Map<String, Map<String, Panel>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Panel>> eldest) {
            return size() > KEPT;
        }
    };

    StoredPanels(StoredRun run) {
        this.run = run;
        this.replications = run.replicationsDone().size();
    }

    @Override
    public int replications() {
        return replications;
    }

    @Override
    public synchronized Panel panel(String indicator, String group) {
        run.manifest().columnIndex(indicator, group);
        var groups = kept.get(indicator);
        if (groups == null) {
            groups = read(indicator);
            kept.put(indicator, groups);
        }
        return Objects.requireNonNull(groups.get(group));
    }

    private Map<String, Panel> read(String indicator) {
        var manifest = run.manifest();
        var groups = manifest.series().list().stream()
                .filter(column -> column.indicator().equals(indicator))
                .map(Column::group)
                .toList();
        var arms = manifest.arms().size();
        var cells = replications * arms * manifest.months() * groups.size();
        var values = run.values(indicator, cells);
        List<double[][][]> panels = new ArrayList<>();
        groups.forEach(group -> panels.add(new double[arms][manifest.months()][replications]));
        deal(values, manifest, panels);
        Map<String, Panel> read = new LinkedHashMap<>();
        for (var group = 0; group < groups.size(); group++) {
            read.put(groups.get(group), new Panel(indicator, groups.get(group), panels.get(group)));
        }
        return read;
    }

    /** The file's order is replication, arm, month, group. */
    private void deal(double[] values, Manifest manifest, List<double[][][]> panels) {
        var groups = panels.size();
        var months = manifest.months();
        var arms = manifest.arms().size();
        for (var cell = 0; cell < values.length; cell++) {
            var month = cell / groups % months;
            var arm = cell / groups / months % arms;
            panels.get(cell % groups)[arm][month][cell / groups / months / arms] = values[cell];
        }
    }
}
