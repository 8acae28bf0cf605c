package org.foreshore.report;

import java.util.List;
import org.foreshore.outcome.Group;
import org.foreshore.store.Manifest;

/** Which costs a run tells of unasked: public cost over everything that is counted in residents. */
final class Costs {

    /** What is spent. */
    static final String SPENT = "public-cost";

    private static final String COUNTED = "count";

    private Costs() {}

    static List<Cost> of(RunResults results) {
        var manifest = results.manifest();
        if (results.replications() == 0 || manifest.columns().indexOf(SPENT, Group.ALL.id()) < 0) {
            return List.of();
        }
        return manifest.arms().stream()
                .skip(1)
                .flatMap(arm -> manifest.indicators().stream()
                        .filter(Costs::isCounted)
                        .map(per -> results.cost(arm.id(), SPENT, per.id(), Group.ALL.id())))
                .toList();
    }

    private static boolean isCounted(Manifest.Indicator indicator) {
        return indicator.unit().equals(COUNTED) && !indicator.better().equals("neither");
    }
}
