package org.foreshore.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foreshore.outcome.Group;
import org.foreshore.report.TransitionSummary;

/** Who came online and who dropped out because of an arm, group by group. */
record TransitionsView(String arm, List<Row> rows) {

    private static final Map<String, String> TITLES =
            Arrays.stream(Group.values()).collect(Collectors.toMap(Group::id, Group::title));

    /** Residents of a group, by where they are online in the end. */
    record Row(
            String group,
            String title,
            double onlineInBoth,
            double cameOnline,
            double droppedOut,
            double offlineInBoth) {

        static Row of(TransitionSummary one) {
            return new Row(
                    one.group(),
                    TITLES.getOrDefault(one.group(), one.group()),
                    one.onlineInBoth(),
                    one.cameOnline(),
                    one.droppedOut(),
                    one.offlineInBoth());
        }
    }

    static TransitionsView of(String arm, List<TransitionSummary> transitions) {
        return new TransitionsView(arm, transitions.stream().map(Row::of).toList());
    }
}
