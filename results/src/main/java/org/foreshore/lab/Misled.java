package org.foreshore.lab;

import java.util.Set;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;

/** The waves of a sandbox as they would be if only some of what can mislead an evaluator did; higher is better. */
record Misled(LabQuestion question, SandboxOutcome outcome, Trial trial) {

    /** @param what misleads; by nothing, nothing changes but by the package, and that where it is given */
    Reader by(Set<Term> what) {
        return (site, wave) -> figure(site, wave, what);
    }

    private double figure(Site site, Wave wave, Set<Term> what) {
        double without = question.good(outcome.none(), wave.month(), site.number());
        double gain = question.good(trial.pilot(), wave.month(), site.number()) - without;
        double before = before(site);
        int sign = question.sign();
        return before
                + (site.isTreated(wave.month()) || what.contains(Term.CONTAMINATION) ? gain : 0)
                + (what.contains(Term.TREND) ? without - before : 0)
                + (what.contains(Term.ATTRITION) ? sign * (wave.answering() - wave.exact()) : 0)
                + (what.contains(Term.MEASUREMENT) ? sign * (wave.recorded() - wave.answering()) : 0)
                + (what.contains(Term.SAMPLING) ? sign * (wave.found() - wave.recorded()) : 0);
    }

    private double before(Site site) {
        return trial.waves().stream()
                .filter(wave -> wave.settlement() == site.number() && wave.month() < question.from())
                .mapToDouble(wave -> question.good(outcome.none(), wave.month(), site.number()))
                .average()
                .orElse(0);
    }
}
