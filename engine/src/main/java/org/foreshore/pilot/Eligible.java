package org.foreshore.pilot;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.sandbox.Eligibility;
import org.foreshore.sandbox.Sites;

/** Settlements that may take part in a sandbox. */
public record Eligible(Eligibility rule) {

    /** As far as it can be said before anything is simulated. */
    public boolean admits(Settlement each) {
        return (each.urban() ? rule.towns() : rule.villages())
                && (rule.region().isEmpty() || rule.region().equalsIgnoreCase(each.region()))
                && each.residents() >= rule.leastResidents()
                && each.residents() <= rule.mostResidents();
    }

    /** @param coverage share of its residents inside coverage when sites are chosen */
    public boolean admits(Settlement each, double coverage) {
        return admits(each)
                && coverage >= rule.leastCoverage().value()
                && coverage <= rule.mostCoverage().value();
    }

    /** Refuses a plan that asks for more settlements than there are. */
    public static void check(int eligible, Sites plan) {
        if (eligible < plan.clusters() + plan.comparison()) {
            var message = "%d settlements are eligible, fewer than the %d with and %d without the package"
                    .formatted(eligible, plan.clusters(), plan.comparison());
            var hint = "Ask for fewer, admit more, or simulate a larger place.";
            throw new ScenarioInvalid(
                    List.of(new Finding(Finding.Severity.ERROR, "", 0, 0, "pilot.sites", message, hint)));
        }
    }
}
