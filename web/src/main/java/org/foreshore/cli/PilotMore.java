package org.foreshore.cli;

import java.util.List;
import org.foreshore.lab.Frontier;
import org.foreshore.lab.PilotValue;
import org.foreshore.lab.Size;
import org.foreshore.lab.SizeSearch;
import org.foreshore.scenario.Sandbox;

/**
 * What else one may ask of a sandbox; empty where nobody asked.
 *
 * @param wanted share of sandboxes that must find, or decide, rightly
 */
record PilotMore(
        double wanted,
        List<SizeSearch.Found> power,
        List<SizeSearch.Found> right,
        List<Frontier.Point> frontier,
        List<PilotValue> value) {

    private static final int LONGEST = 36;

    /** The planned interviews and months, four times the interviews, and twice the months as far as the horizon allows. */
    static List<Size> sizes(Sandbox plan, int monthsLeft) {
        int sample = plan.measurement().sample();
        int months = plan.timetable().test();
        int longer = Math.min(LONGEST, Math.min(2 * months, monthsLeft));
        var sizes = List.of(new Size(2, sample, months), new Size(2, 4 * sample, months));
        return longer <= months
                ? sizes
                : List.of(sizes.get(0), sizes.get(1), new Size(2, sample, longer), new Size(2, 4 * sample, longer));
    }
}
