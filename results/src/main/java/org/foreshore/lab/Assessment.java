package org.foreshore.lab;

import java.util.Collection;
import org.foreshore.evaluation.Estimate;
import org.foreshore.exit.Evidence;
import org.foreshore.exit.ExitRule;
import org.foreshore.exit.Ground;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Trial;
import org.foreshore.sizing.Power;
import org.foreshore.statistics.Interval;

/** What those who run a sandbox can make of it, without a look at the truth: an estimate, and what the exit rule says. */
final class Assessment {

    private final LabQuestion question;
    private final Sight sight;
    private final Trial trial;
    private final Evaluation evaluation;
    private final Estimate estimate;
    private final int look;

    Assessment(LabQuestion question, Sight sight) {
        this.question = question;
        this.sight = sight;
        trial = sight.trial();
        evaluation =
                Evaluation.of(question.method(), trial.sites(), trial.waves(), question.from(), sight.replication());
        int sign = question.sign();
        estimate = evaluation.estimate((site, wave) -> sign * wave.found());
        look = question.lookAt(trial.last().end());
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Estimate estimate() {
        return estimate;
    }

    /** Position of the interim look, or after all of them for the end of the test. */
    int look() {
        return look;
    }

    Interval interval() {
        return estimate.interval(question.sandbox().exit().level().value());
    }

    boolean isSignificant() {
        return question.isSignificant(estimate, look);
    }

    /** Chance it had, as it turned out, to find a worthwhile effect. */
    double power() {
        double degrees = estimate.degrees();
        int usable = (int) Math.max(1, Double.isNaN(degrees) ? trial.sites().size() - 2.0 : Math.min(degrees, 10_000));
        double error = estimate.standardError();
        double alpha = question.sandbox().evaluation().alpha().value();
        return Double.isNaN(error) ? 0 : error == 0 ? 1 : Power.student(question.worthwhile() / error, usable, alpha);
    }

    Ground ground() {
        var stage = trial.log().stage();
        if (stage == Stage.TERMINATED_FUTILITY) {
            return Ground.FUTILITY;
        }
        if (stage == Stage.TERMINATED_BREACH && Ending.of(trial.log()) == Ending.HARM) {
            return Ground.HARM;
        }
        double limit = question.sandbox().exit().costLimit().usd();
        return ExitRule.ground(new Evidence(
                interval(),
                question.worthwhile(),
                power(),
                new Alarms(question, trial).isUnfair(),
                costPerEffect(),
                limit > 0 ? limit : Double.POSITIVE_INFINITY,
                vitalSigns().good(),
                stage == Stage.TERMINATED_BREACH,
                question.sandbox().exit().ruleIsObstacle() && isSignificant() && estimate.value() > 0,
                stage == Stage.EXPIRED,
                sight.extendable()));
    }

    private VitalSigns vitalSigns() {
        var sandbox = question.sandbox();
        double limit = sandbox.exit().costLimit().usd();
        var treated =
                trial.sites().stream().filter(Site::isTreated).map(Site::number).toList();
        double apart = Math.abs(baseline(treated) - baseline(sight.eligible()));
        return new VitalSigns(
                isSignificant(),
                apart <= 2 * question.worthwhile(),
                sandbox.transition().fidelity().value() >= VitalSigns.DELIVERED,
                trial.sites().stream().anyMatch(site -> site.start() != question.from()),
                limit == 0 || costPerEffect() <= limit);
    }

    /** Mean figure over residents in the last month before the start, by registers. */
    private double baseline(Collection<Integer> settlements) {
        double sum = 0;
        double people = 0;
        for (int settlement : settlements) {
            double here = sight.none().value(Figures.PEOPLE, question.from() - 1, settlement);
            sum += here * sight.none().value(Figures.OUTCOME, question.from() - 1, settlement);
            people += here;
        }
        return sum / people;
    }

    /** By the package, up to the end of the round. */
    double spent() {
        int last = trial.last().end() - 1;
        return trial.pilot().cost(last) - sight.none().cost(last);
    }

    /** USD for each resident gained at the sites. */
    private double costPerEffect() {
        double residents = trial.sites().stream()
                .filter(Site::isTreated)
                .mapToDouble(Site::residents)
                .sum();
        return spent() / (Math.max(1e-9, estimate.value()) * residents);
    }
}
