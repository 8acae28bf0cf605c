package org.foreshore.safety;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How rumours about the state's services pass on, per month. */
public record RumourParameters(
        @Says(value = "Rate at which who believes makes others believe, where all are online", max = 20)
        @Basis(unit = "per month", low = 0.5, high = 3, source = "assumed")
        double spread,

        @Says(value = "Rate at which who believes comes to know better", max = 4)
        @Basis(unit = "per month", low = 0.3, high = 2, source = "assumed")
        double correction,

        @Says(value = "Added to that rate by full skill, as a part of it", max = 10)
        @Basis(unit = "share", low = 0, high = 1, source = "assumed")
        double bySkill,

        @Says(value = "Added to it where a centre is near, as a part of it", max = 10)
        @Basis(unit = "share", low = 0, high = 1, source = "assumed")
        double byCentre,

        @Says(value = "Part of passing on that who has learnt to doubt does not do", max = 1)
        @Basis(unit = "share", low = 0.3, high = 0.8, source = "assumed")
        double doubt,

        @Says(value = "Part of belief that full skill keeps off", max = 1)
        @Basis(unit = "share", low = 0.3, high = 0.7, source = "assumed")
        double skilled,

        @Says(value = "Trust lost in a month of belief", max = 1)
        @Basis(
                unit = "of 1",
                low = 0.04,
                high = 0.085,
                source = "a trial in the United Kingdom: exposure took 0.062 (Loomba and others 2021)")
        double loss) {

    public RumourParameters() {
        this(1.2, 0.8, 0.5, 0.5, 0.5, 0.5, 0.06);
    }
}
