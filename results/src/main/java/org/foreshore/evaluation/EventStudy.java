package org.foreshore.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Difference-in-differences of each period against the last one before the start. Differences before the start should
 * be none: they show whether the groups moved alike.
 */
public record EventStudy(List<Event> events) {

    /** @param since periods since the start; negative before it, never -1, with which all are compared */
    public record Event(int since, Estimate estimate) {}

    public EventStudy {
        events = List.copyOf(events);
    }

    public static EventStudy of(Measurements measurements) {
        var panel = ClusterPanel.of(measurements);
        var last = panel.start() - 1;
        if (last < 0) {
            throw new IllegalArgumentException("no period was measured before the pilot began");
        }
        return new EventStudy(IntStream.range(0, panel.periods().length)
                .filter(place -> place != last)
                .mapToObj(place -> new Event(place - panel.start(), against(panel, place, last)))
                .toList());
    }

    private static Estimate against(ClusterPanel panel, int place, int last) {
        var changes = IntStream.range(0, panel.clusters())
                .mapToDouble(cluster -> panel.means()[cluster][place] - panel.means()[cluster][last])
                .toArray();
        return DifferenceInDifferences.of(Estimator.EVENT_STUDY, DifferenceInDifferences.changes(panel, changes));
    }

    /** Smallest p-value before the start, after Holm: small if the groups did not move alike. */
    public double preTrendPValue() {
        var before = events.stream()
                .filter(event -> event.since() < 0)
                .mapToDouble(event -> event.estimate().pValue())
                .toArray();
        return Arrays.stream(Holm.adjusted(before)).min().orElse(Double.NaN);
    }
}
