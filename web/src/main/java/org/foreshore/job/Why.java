package org.foreshore.job;

import java.util.Comparator;
import java.util.List;
import org.foreshore.attribution.Attribution;
import org.foreshore.attribution.Attributions;
import org.foreshore.attribution.Chain;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Dissection;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * A question of why an arm does what it does, which is an ordinary question with an arm for each set of its levers: stored,
 * resumed and found like any other.
 */
public record Why(Asked asked, Dissection dissection) {

    /** @param indicators asked about; the steps on the way to them are measured as well */
    public static Why of(Questions questions, Asked original, String arm, List<String> indicators) {
        var dissection = Dissection.of(original.scenario(), arm);
        var known = questions.catalogue().indicators().stream()
                .map(IndicatorSpec::id)
                .toList();
        var scenario = dissection.question(Chain.indicators(indicators, known));
        return new Why(questions.ask(scenario, original), dissection);
    }

    /** The arm with the most levers: the package whose parts one wants to tell apart. The first of several. */
    public static Arm usualArm(Scenario scenario) {
        return scenario.arms().stream()
                .skip(1)
                .min(Comparator.comparing(arm -> -arm.levers().size()))
                .orElseThrow(() -> new IllegalArgumentException("there is no arm beside the baseline"));
    }

    /** What the answer says of one indicator. @param month as "2030-12" */
    public Attribution attribution(RunResults results, String indicator, String group, String month) {
        return new Attributions(dissection, results).of(indicator, group, month);
    }
}
