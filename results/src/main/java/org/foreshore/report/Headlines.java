package org.foreshore.report;

import java.util.Comparator;
import java.util.List;
import org.foreshore.outcome.Group;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;

/** The sentences on top of a run: what each arm does to each indicator for everybody by the end of the horizon. */
public final class Headlines {

    /** What most questions are about; its sentences come first. */
    private static final String MAIN = "internet-use";

    private Headlines() {}

    /** Internet use first, then in the order of indicators, and each by arm; none before the first replication. */
    public static List<Headline> of(RunResults results) {
        if (results.replications() == 0) {
            return List.of();
        }
        var manifest = results.manifest();
        return manifest.indicators().stream()
                .sorted(Comparator.comparing(indicator -> !indicator.id().equals(MAIN)))
                .filter(indicator -> manifest.columns().indexOf(indicator.id(), Group.ALL.id()) >= 0)
                .flatMap(indicator -> manifest.arms().stream().skip(1).map(arm -> headline(results, arm, indicator)))
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
