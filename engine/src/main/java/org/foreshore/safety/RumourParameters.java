package org.foreshore.safety;

import org.foreshore.vocabulary.Says;

/** How rumours about the state's services pass on, per month. */
public record RumourParameters(
        @Says(
                value = "Rate at which who believes makes others believe, where all are online. 0.5 to 3 (assumed)",
                max = 20)
        double spread,

        @Says(value = "Rate at which who believes comes to know better. 0.3 to 2 (assumed)", max = 4)
        double correction,

        @Says(value = "Added to that rate by full skill, as a part of it. Assumed 0 to 1", max = 10)
        double bySkill,

        @Says(value = "Added to it where a centre is near, as a part of it. Assumed 0 to 1", max = 10)
        double byCentre,

        @Says(value = "Part of passing on that who has learnt to doubt does not do. Assumed 0.3 to 0.8", max = 1)
        double doubt,

        @Says(value = "Part of belief that full skill keeps off. Assumed 0.3 to 0.7", max = 1)
        double skilled,

        @Says(
                value =
                        "Trust lost in a month of belief. 0.04 to 0.085; exposure took 0.062 in a trial (Loomba and others 2021)",
                max = 1)
        double loss) {

    public RumourParameters() {
        this(1.2, 0.8, 0.5, 0.5, 0.5, 0.5, 0.06);
    }
}
