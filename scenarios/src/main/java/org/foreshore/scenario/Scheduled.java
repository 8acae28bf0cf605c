package org.foreshore.scenario;

import java.time.YearMonth;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;

/**
 * A component with when, how strongly, where and for whom it holds; so that the component itself need not know.
 *
 * @param months how long from {@code from}; 0 means to the end of the horizon
 * @param ramp months over which it grows linearly to full strength; 0 means at once
 * @param strength 0 changes nothing at all; 1 is the component as described
 */
public record Scheduled(
        String id, Component component, YearMonth from, int months, int ramp, Share strength, Reach reach) {

    public Scheduled {
        if (months < 0 || ramp < 0) {
            throw new IllegalArgumentException(
                    "months (%d) and ramp (%d) must not be negative".formatted(months, ramp));
        }
    }

    /** Strength in the month that lies {@code since} months after {@link #from}; 0 outside its time. */
    public double strengthAfter(int since) {
        if (since < 0 || (months > 0 && since >= months)) {
            return 0;
        }
        return ramp == 0 ? strength.value() : strength.value() * Math.min(1, (since + 1.0) / ramp);
    }
}
