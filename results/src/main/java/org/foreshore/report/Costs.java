package org.foreshore.report;

import java.util.List;
import org.foreshore.outcome.Group;

/** Which costs a run tells of unasked: public cost over everything that is counted, as people, needs met and hours saved are. */
final class Costs {

    /** What is spent. */
    static final String SPENT = "public-cost";

    private Costs() {}

    static List<Cost> of(RunResults results) {
        var manifest = results.manifest();
        if (results.replications() == 0 || manifest.columns().indexOf(SPENT, Group.ALL.id()) < 0) {
            return List.of();
        }
        return manifest.arms().stream()
                .skip(1)
                .flatMap(arm -> manifest.indicators().stream()
                        .filter(Each::isCounted)
                        .map(per -> results.cost(arm.id(), SPENT, per.id(), Group.ALL.id())))
                .toList();
    }
}
