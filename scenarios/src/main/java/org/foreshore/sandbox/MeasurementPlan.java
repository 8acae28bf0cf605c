package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** What the evaluation will know. */
@Titled(id = "measurement", title = "Measurement", says = "What is measured, of whom, how often and how well.")
public record MeasurementPlan(
        @Says("Registers or interviews") Source source,

        @Says(
                value = "Interviews tried in each settlement and wave. 50: usual in cluster trials",
                unit = "interviews",
                min = 2,
                max = 5_000)
        int sample,

        @Says(value = "Months from one wave to the next", unit = "months", min = 1, max = 36)
        int every,

        @Says(
                value = "Last months of the test that count for the effect; all of it for a stepped wedge",
                unit = "months",
                min = 1,
                max = 36)
        int endline,

        @Says("Chance that a woman answers. Assumed 0.8 to 0.95")
        Share femaleResponse,

        @Says("Chance that a man answers. Assumed 0.7 to 0.95")
        Share maleResponse,

        @Says(value = "Part of answers that is recorded wrongly, either way. 0 to 0.1, assumed", max = 0.45)
        Share error)
        implements Component {

    /** The documented defaults. */
    public MeasurementPlan() {
        this(Source.SURVEY, 50, 3, 3, new Share(0.9), new Share(0.85), new Share(0.03));
    }

    /** The same from another source. */
    public MeasurementPlan from(Source other) {
        return new MeasurementPlan(other, sample, every, endline, femaleResponse, maleResponse, error);
    }
}
