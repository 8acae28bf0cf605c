package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/**
 * When things happen. Tests last 3 to 36 months (World Bank and CGAP, Building a regulatory sandbox); India's regulator
 * allows 12, Korea's 24; Korea's review took 44 days.
 */
@Titled(id = "timetable", title = "Timetable", says = "How long review, baseline, test and decision take.")
public record Timetable(
        @Says(
                value = "Months of review before the baseline. 2: Korea's ICT sandbox took 44 days",
                unit = "months",
                max = 24)
        int review,

        @Says(value = "Months measured before the start", unit = "months", min = 1, max = 60)
        int baseline,

        @Says(value = "Months of the test. 12: TRAI recommendations of 2024", unit = "months", min = 3, max = 36)
        int test,

        @Says(
                value = "Months by which it may be extended once, as far as the horizon leaves time to decide again",
                unit = "months",
                max = 36)
        int extension,

        @Says(
                value = "Months after the test in which somebody must decide, else the sandbox expires",
                unit = "months",
                min = 1,
                max = 24)
        int decision,

        @Says("Chance in each of them that the decision is taken. Assumed 1")
        Share promptness)
        implements Component {

    /** The documented defaults. */
    public Timetable() {
        this(2, 6, 12, 6, 3, Share.ALL);
    }
}
