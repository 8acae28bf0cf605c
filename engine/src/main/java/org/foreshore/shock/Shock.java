package org.foreshore.shock;

import org.foreshore.rules.Conditions;
import org.foreshore.scenario.Reach;
import org.foreshore.vocabulary.Component;

/** Something that befalls a country and is not chosen. When it strikes is said by the scenario, not here. */
public interface Shock extends Component {

    /**
     * The outside world after this shock; pure.
     *
     * @param strength above 0, at most 1
     * @param first true in the first month of the shock, when hazards strike
     */
    Conditions applyTo(Conditions conditions, double strength, boolean first, Reach reach);
}
