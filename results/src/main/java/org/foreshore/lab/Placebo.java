package org.foreshore.lab;

import org.foreshore.evaluation.Estimate;
import org.foreshore.outcome.Round;
import org.foreshore.outcome.Trial;
import org.foreshore.sizing.InterimLooks;

/** The same sandbox had the package done nothing: whether it would have been said, all the same, that it does something. */
record Placebo(LabQuestion question, Trial trial, int replication) {

    /** Goes through the looks and the end as planned, and through the extension if that would have been decided. */
    boolean isFalseAlarm() {
        for (var round : trial.placebo()) {
            int look = question.lookAt(round.end());
            var estimate = estimate(round);
            if (look < question.interim().size()) {
                switch (finding(estimate, look)) {
                    case BENEFIT, HARM -> {
                        return true;
                    }
                    case FUTILITY -> {
                        return false;
                    }
                    case NOTHING -> {
                        // The test goes on.
                    }
                }
            } else if (isLast(round) || !isPromising(estimate)) {
                return question.isSignificant(estimate, look);
            }
        }
        return false;
    }

    private boolean isLast(Round round) {
        return round.equals(trial.placebo().get(trial.placebo().size() - 1));
    }

    private Estimate estimate(Round round) {
        int sign = question.sign();
        return Evaluation.of(question.method(), trial.sites(), round.waves(), question.from(), replication)
                .estimate((site, wave) -> sign * wave.found());
    }

    private InterimLooks.Finding finding(Estimate estimate, int look) {
        double score = InterimLooks.score(estimate.value(), estimate.pValue());
        return question.looks().at(look, score, question.expectedScore(estimate, look));
    }

    private boolean isPromising(Estimate estimate) {
        var interval = estimate.interval(question.sandbox().exit().level().value());
        return interval.low() > 0 && interval.low() < question.worthwhile() && interval.high() >= question.worthwhile();
    }
}
