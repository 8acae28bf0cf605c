package org.foreshore.report;

import java.util.List;
import org.foreshore.outcome.Group;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;

/** The sentences on top of a run: what each arm does to each indicator for everybody by the end of the horizon. */
public final class Headlines {

    private Headlines() {}

    /** In the order of arms, then of indicators; none before the first replication. */
    public static List<Headline> of(RunResults results) {
        if (results.replications() == 0) {
            return List.of();
        }
        return results.manifest().arms().stream()
                .skip(1)
                .flatMap(arm -> results.manifest().indicators().stream()
                        .filter(indicator -> results.manifest().columns().indexOf(indicator.id(), Group.ALL.id()) >= 0)
                        .map(indicator -> headline(results, arm, indicator)))
                .toList();
    }

    private static Headline headline(RunResults results, Manifest.NamedArm arm, Manifest.Indicator indicator) {
        var comparison = results.comparison(arm.id(), indicator.id(), Group.ALL.id());
        var verdicts = comparison.verdicts();
        return new Headline(
                arm.id(),
                indicator.id(),
                Sentence.of(results.manifest(), comparison),
                verdicts.get(verdicts.size() - 1));
    }
}
