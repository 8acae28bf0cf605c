package org.foreshore.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Spot;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.Sites;
import org.foreshore.scenario.Sandbox;

/** Whether who is drawn in a sandbox, how, and how the effect is estimated go together. */
record UnitCheck(Findings findings) {

    private static final int LEAST_COMPARISON = 2;

    void check(Sandbox sandbox, Fields fields) {
        var sites = sandbox.sites();
        if (sites.hasSaturations() && !sites.drawsResidents()) {
            say(fields, "assignment", "saturation draws residents, so unit must be resident");
        } else if (sites.hasSaturations()) {
            saturations(sites, fields);
        } else if (sites.drawsResidents()) {
            residents(sites, fields);
        }
        var estimator = sandbox.evaluation().estimator();
        if (!estimator.suits(sites)) {
            findings.error(
                    spot(fields, SandboxSections.EVALUATION.id(), "estimator"),
                    "%s cannot estimate what this choice of sites tells; estimator must be one of %s"
                            .formatted(name(estimator), names(Estimation.values(), each -> each.suits(sites))),
                    "");
        }
    }

    private void saturations(Sites sites, Fields fields) {
        if (sites.clusters() < sites.saturations()) {
            say(
                    fields,
                    "saturations",
                    "saturations (%d) must not be more than clusters (%d)"
                            .formatted(sites.saturations(), sites.clusters()));
        }
        if (sites.comparison() < LEAST_COMPARISON) {
            say(
                    fields,
                    "comparison",
                    "saturation needs at least %d settlements (comparison) of which nobody is invited"
                            .formatted(LEAST_COMPARISON));
        }
    }

    private void residents(Sites sites, Fields fields) {
        if (!sites.assignment().leavesResidentsToLots()) {
            say(
                    fields,
                    "assignment",
                    "where residents are drawn, assignment must be one of "
                            + names(Assignment.values(), Assignment::leavesResidentsToLots));
        }
        if (sites.comparison() > 0) {
            say(
                    fields,
                    "comparison",
                    "comparison (%d) must be 0, since residents who are not invited are compared with; assignment "
                                    .formatted(sites.comparison())
                            + "saturation has both");
        }
        double share = sites.invited().value();
        if (sites.invitations() == 0 && (share <= 0 || share >= 1)) {
            say(fields, "invited", "invited must lie between 0 and 1, so that some are invited and some are not");
        }
    }

    private void say(Fields fields, String key, String message) {
        findings.error(spot(fields, SandboxSections.SITES.id(), key), message, "");
    }

    private Spot spot(Fields fields, String section, String key) {
        return fields.findMapping(section)
                .map(mapping -> new Fields(mapping, findings).spotOf(key))
                .orElse(fields.spot());
    }

    private static <T extends Enum<T>> String names(T[] all, Predicate<T> allowed) {
        return Arrays.stream(all).filter(allowed).map(UnitCheck::name).collect(Collectors.joining(", "));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
