package org.foreshore.observation;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * A household survey in one settlement: so many residents are drawn with equal chances (with replacement: samples are small
 * against settlements), some do not answer, by group, and some answers are recorded wrongly.
 *
 * @param response chance that a resident of each stratum answers, in the order of the strata
 */
public record Survey(SurveyParameters parameters, Definition definition, List<Double> response) {

    public Survey {
        response = List.copyOf(response);
    }

    /** Of women and of men, in this order. */
    public static Survey bySex(SurveyParameters parameters, Definition definition) {
        return new Survey(parameters, definition, List.of(parameters.femaleResponse(), parameters.maleResponse()));
    }

    /** Asks so many; {@code settlement} is part of the address of every draw. */
    public Sampled ask(List<Stratum> strata, int interviews, long monthKey, int settlement) {
        return ask(strata, interviews, false, monthKey, settlement);
    }

    /**
     * The same where nobody is asked twice, and at most everybody once: in a small group, interviews of the same residents
     * would tell less than so many do.
     */
    public Sampled askOnce(List<Stratum> strata, int interviews, long monthKey, int settlement) {
        return ask(strata, (int) Math.min(interviews, people(strata)), true, monthKey, settlement);
    }

    private Sampled ask(List<Stratum> strata, int interviews, boolean once, long monthKey, int settlement) {
        var left = new ArrayList<>(strata);
        int answered = 0;
        int positive = 0;
        for (int i = 0; i < interviews; i++) {
            long at = ((long) settlement << 32) + 3L * i;
            long resident = (long) (Draws.real(monthKey, Stream.SURVEY, at) * people(left));
            int stratum = 0;
            while (resident >= left.get(stratum).people()) {
                resident -= left.get(stratum++).people();
            }
            boolean has = resident < left.get(stratum).having(definition);
            boolean answers = Draws.real(monthKey, Stream.SURVEY, at + 1) < response.get(stratum);
            double yes = has ? parameters.sensitivity() : 1 - parameters.specificity();
            answered += answers ? 1 : 0;
            positive += answers && Draws.real(monthKey, Stream.SURVEY, at + 2) < yes ? 1 : 0;
            if (once) {
                left.set(stratum, left.get(stratum).without(has));
            }
        }
        return new Sampled(interviews, answered, positive);
    }

    /** Share that is recorded in the mean, given that somebody answers. */
    public double expectation(List<Stratum> strata) {
        double answers = 0;
        double positive = 0;
        for (int s = 0; s < strata.size(); s++) {
            var stratum = strata.get(s);
            double answering = response.get(s) * stratum.people();
            double share = stratum.people() == 0 ? 0 : (double) stratum.having(definition) / stratum.people();
            answers += answering;
            positive += answering * parameters.recorded(share);
        }
        return positive / answers;
    }

    /** Variance of the share that is recorded, given that somebody answers. */
    public double variance(List<Stratum> strata, int interviews) {
        double answers = 0;
        for (int s = 0; s < strata.size(); s++) {
            answers += response.get(s) * strata.get(s).people();
        }
        double recorded = expectation(strata);
        return recorded * (1 - recorded) * meanInverse(interviews, answers / people(strata));
    }

    /** Mean of one over the number who answer, given that it is not none. */
    private static double meanInverse(int interviews, double chance) {
        if (chance >= 1) {
            return 1.0 / interviews;
        }
        double probability = StrictMath.pow(1 - chance, interviews);
        double some = 1 - probability;
        double sum = 0;
        for (int k = 1; k <= interviews; k++) {
            probability *= (double) (interviews - k + 1) / k * chance / (1 - chance);
            sum += probability / k;
        }
        return sum / some;
    }

    private static long people(List<Stratum> strata) {
        return strata.stream().mapToLong(Stratum::people).sum();
    }
}
