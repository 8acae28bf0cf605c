package org.foreshore.run;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foreshore.policy.PolicyLever;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Kind;

/** Refuses a package or an outcome that cannot be told apart as a sandbox asks. */
record PilotCheck(int settlements) {

    void check(List<Scheduled> levers, Sandbox sandbox) {
        levers.forEach(lever -> {
            if (!isLocal((PolicyLever) lever.component())) {
                throw refusal(
                        "package",
                        "%s holds in the whole country, so it cannot be tried in some settlements"
                                .formatted(lever.id()),
                        "Leave it out of the package.");
            }
        });
        if (sandbox.safeguards().residentCap() > 0) {
            levers.forEach(PilotCheck::serves);
        }
        if (sandbox.sites().drawsResidents()) {
            residents(levers, sandbox);
        }
    }

    /** Only programmes serve residents one by one, so that a cap on them can be held. */
    private static void serves(Scheduled lever) {
        var rules = ((PolicyLever) lever.component()).applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY);
        if (rules.programmes().size() < rules.rules().size()) {
            throw refusal(
                    "safeguards.residentCap",
                    "%s does not serve residents one by one, so that they cannot be counted".formatted(lever.id()),
                    "Leave the cap out, or the lever.");
        }
    }

    private void residents(List<Scheduled> levers, Sandbox sandbox) {
        levers.forEach(lever -> {
            if (!meansResidents((PolicyLever) lever.component())) {
                throw refusal(
                        "package",
                        "%s reaches whole settlements, so residents cannot be drawn for it".formatted(lever.id()),
                        "Levers that reach residents one by one: %s.".formatted(levers()));
            }
        });
        told(sandbox.hypothesis().indicator(), "hypothesis.indicator");
        sandbox.secondary().forEach(outcome -> told(outcome.indicator(), "secondary"));
    }

    private static void told(String outcome, String where) {
        if (!indicators().contains(outcome)) {
            throw refusal(
                    where,
                    "%s is not told of residents one by one, so it cannot show the effect where they are drawn"
                            .formatted(outcome),
                    "Indicators that are: %s.".formatted(String.join(", ", indicators())));
        }
    }

    /** A lever that holds everywhere, whatever is said, cannot be tried in a few settlements. */
    private boolean isLocal(PolicyLever lever) {
        var elsewhere = Reach.EVERYBODY.at(new TreeSet<>(List.of(settlements)));
        var there = lever.applyTo(Regime.statusQuo(), 1, elsewhere);
        return !lever.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY).equals(there);
    }

    /** Whether a lever reaches residents one by one, so that lots can say whom. */
    static boolean meansResidents(PolicyLever lever) {
        var rules =
                lever.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY).rules().values();
        return rules.stream().allMatch(rule -> rule.meansResidents());
    }

    private String levers() {
        return Components.levers().stream()
                .filter(lever -> isLocal(lever) && meansResidents(lever))
                .map(lever -> ComponentSpec.of(Kind.LEVER, lever.getClass()).id())
                .collect(Collectors.joining(", "));
    }

    private static List<String> indicators() {
        return Components.indicators().stream()
                .filter(ResidentOutcome::tells)
                .map(each -> IndicatorSpec.of(each.getClass()).id())
                .toList();
    }

    private static ScenarioInvalid refusal(String where, String message, String hint) {
        return new ScenarioInvalid(
                List.of(new Finding(Finding.Severity.ERROR, "", 0, 0, "pilot." + where, message, hint)));
    }
}
