package org.foreshore.behaviour;

import org.foreshore.population.Traits;
import org.foreshore.rules.Triage;

/**
 * Chances that a machine wrongly refuses a procedure, in 1/65,536.
 *
 * @param usual of a resident like the cases it learnt from
 * @param unlike of others: those who speak a minority's language, have a disability or no schooling
 */
record Verdicts(int usual, int unlike) {

    /** People decide. */
    static final Verdicts NONE = new Verdicts(0, 0);

    static Verdicts of(Triage triage) {
        return new Verdicts(
                ServiceScorecard.chance(triage.refused()),
                ServiceScorecard.chance(triage.refused() + triage.refusedMore()));
    }

    int of(int traits) {
        boolean other = Traits.minority(traits) || Traits.disability(traits) > 0 || Traits.education(traits) == 0;
        return other ? unlike : usual;
    }
}
