package org.foreshore.attribution;

import java.util.List;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;

/**
 * Why an arm differs from its baseline in one indicator for one group in one month.
 *
 * @param run the stored run in which its levers were switched off in turn
 * @param total what the arm changes; the estimates of {@code levers} add up to its estimate, within rounding
 * @param levers in the order of the arm
 * @param interactions of each pair of levers; none where only some sets of levers were asked
 * @param exact whether every set of levers was asked; else contributions are estimated from {@code orders}
 * @param orders in which levers joined one another
 * @param sentence the whole in plain English
 */
public record Attribution(
        String run,
        String arm,
        String armTitle,
        Manifest.Indicator indicator,
        String group,
        String month,
        PairedDifference total,
        List<LeverShare> levers,
        List<Interaction> interactions,
        boolean exact,
        int orders,
        String sentence) {

    public Attribution {
        levers = List.copyOf(levers);
        interactions = List.copyOf(interactions);
    }

    /** What two levers reach with each other beyond what they reach apart. @param title of the second lever */
    public record Interaction(String one, String other, PairedDifference difference) {}
}
