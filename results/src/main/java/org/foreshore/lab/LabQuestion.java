package org.foreshore.lab;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.evaluation.Estimate;
import org.foreshore.evaluation.Estimator;
import org.foreshore.outcome.Figures;
import org.foreshore.report.Amount;
import org.foreshore.report.Sentence;
import org.foreshore.sandbox.Boundaries;
import org.foreshore.sandbox.Direction;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.sizing.InterimLooks;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.wording.Wording;

/**
 * What the lab must know of a sandbox that its outcome does not tell.
 *
 * @param from month of the horizon in which the test begins
 * @param months of the horizon
 * @param looks what interim looks and the end of the test are held against
 */
public record LabQuestion(Sandbox sandbox, int from, int months, Catalogue catalogue, InterimLooks looks) {

    public static LabQuestion of(Scenario scenario, Sandbox sandbox, Catalogue catalogue) {
        int from = (int) ChronoUnit.MONTHS.between(scenario.start(), sandbox.from());
        return new LabQuestion(sandbox, from, scenario.months(), catalogue);
    }

    LabQuestion(Sandbox sandbox, int from, int months, Catalogue catalogue) {
        this(sandbox, from, months, catalogue, looks(sandbox));
    }

    private static InterimLooks looks(Sandbox sandbox) {
        var plan = sandbox.evaluation();
        int test = sandbox.timetable().test();
        var months = IntStream.concat(plan.months(test).stream().mapToInt(Integer::intValue), IntStream.of(test));
        var shares = months.mapToDouble(month -> (double) month / test).toArray();
        double alpha = plan.alpha().value();
        double futility = plan.futility().value();
        return plan.boundaries() == Boundaries.SPENT && shares.length > 1
                ? InterimLooks.spent(shares, alpha, futility)
                : InterimLooks.naive(shares, alpha, futility);
    }

    Estimator method() {
        return Methods.of(sandbox.evaluation(), sandbox.sites());
    }

    /** Which look there is after the month before {@code end}; the last is the end of the test, and of its extension. */
    int lookAt(int end) {
        int at = interim().indexOf(end - from);
        return at < 0 ? interim().size() : at;
    }

    List<Integer> interim() {
        return sandbox.evaluation().months(sandbox.timetable().test());
    }

    boolean isSignificant(Estimate estimate, int look) {
        double score = InterimLooks.score(estimate.value(), estimate.pValue());
        return score >= looks.benefit().get(look) || score <= -looks.harm().get(look);
    }

    /** z-score at the end if the smallest worthwhile effect is true, and information comes as time goes by. */
    double expectedScore(Estimate estimate, int look) {
        return worthwhile()
                / (estimate.standardError() * Math.sqrt(looks.shares().get(look)));
    }

    /** 1 if the hypothesis hopes for more, else -1. */
    int sign() {
        return sandbox.hypothesis().direction() == Direction.BETTER
                ? sign(sandbox.hypothesis().indicator())
                : sandbox.hypothesis().direction() == Direction.UP ? 1 : -1;
    }

    /** 1 if more of an indicator is better, else -1. */
    int sign(String indicator) {
        return catalogue
                        .findIndicator(indicator)
                        .filter(spec -> spec.better() == Better.LOWER)
                        .isPresent()
                ? -1
                : 1;
    }

    boolean knows(String indicator) {
        return catalogue.findIndicator(indicator).isPresent();
    }

    double worthwhile() {
        return sandbox.hypothesis().worthwhile();
    }

    /** Figure of what decides, higher being better. */
    double good(Figures world, int month, int settlement) {
        return sign() * world.value(Figures.OUTCOME, month, settlement);
    }

    /** A change of what decides, with its unit and its sign. */
    String change(double size) {
        return change(sandbox.hypothesis().indicator(), size);
    }

    String change(String indicator, double size) {
        return Amount.of(catalogue, indicator).text(size, Math.abs(size));
    }

    String range(double low, double high) {
        return Amount.of(catalogue, sandbox.hypothesis().indicator()).range(low, high, Math.abs(high));
    }

    /** What is measured of whom, as people say it. */
    String named(String indicator, String group) {
        return catalogue.findIndicator(indicator).map(IndicatorSpec::title).orElse(indicator)
                + Sentence.among(Wording.ENGLISH, group);
    }
}
