package org.foreshore.policy;

import org.foreshore.rules.Regime;
import org.foreshore.scenario.Reach;
import org.foreshore.vocabulary.Component;

/** A rule change that a government can choose. When it holds is said by the scenario, not here. */
public interface PolicyLever extends Component {

    /**
     * The rules after this lever; pure.
     *
     * @param strength above 0 (at 0 a lever is never asked), at most 1: how far it is ramped up
     * @param reach where and for whom it holds
     */
    Regime applyTo(Regime regime, double strength, Reach reach);
}
