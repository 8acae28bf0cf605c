package org.foreshore.report;

import java.util.List;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.store.Manifest;

/** Panels out of replications in memory. */
record OutcomePanels(Manifest manifest, List<ReplicationOutcome> outcomes) implements Panels {

    @Override
    public int replications() {
        return outcomes.size();
    }

    @Override
    public Panel panel(String indicator, String group) {
        var column = manifest.columnIndex(indicator, group);
        var values = new double[manifest.arms().size()][manifest.months()][outcomes.size()];
        for (var replication = 0; replication < outcomes.size(); replication++) {
            var trajectories = outcomes.get(replication).trajectories();
            for (var arm = 0; arm < values.length; arm++) {
                var trajectory = trajectories.get(arm);
                for (var month = 0; month < trajectory.months(); month++) {
                    values[arm][month][replication] = trajectory.value(month, column);
                }
            }
        }
        return new Panel(indicator, group, values);
    }
}
