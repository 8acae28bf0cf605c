package org.foreshore.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Transition;
import org.foreshore.statistics.Sample;

/** Residents of one group by whether they are online in the baseline, in an arm, in both or in neither: means over replications. */
public record TransitionSummary(
        String arm,
        String group,
        int replications,
        double onlineInBoth,
        double cameOnline,
        double droppedOut,
        double offlineInBoth) {

    /** For every arm and group of the first replication, in its order. */
    static List<TransitionSummary> all(List<ReplicationOutcome> outcomes) {
        return outcomes.stream()
                .limit(1)
                .flatMap(first -> first.transitions().stream())
                .map(kind -> of(kind.arm(), kind.group(), outcomes))
                .toList();
    }

    private static TransitionSummary of(String arm, String group, List<ReplicationOutcome> outcomes) {
        var found = outcomes.stream()
                .flatMap(outcome -> outcome.transitions().stream())
                .filter(each -> each.arm().equals(arm) && each.group().equals(group))
                .toList();
        return new TransitionSummary(
                arm,
                group,
                found.size(),
                mean(found, Transition::onlineInBoth),
                mean(found, Transition::cameOnline),
                mean(found, Transition::droppedOut),
                mean(found, Transition::offlineInBoth));
    }

    private static double mean(List<Transition> found, ToDoubleFunction<Transition> number) {
        return Sample.mean(found.stream().mapToDouble(number).toArray());
    }
}
