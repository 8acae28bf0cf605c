package org.foreshore.safety;

/** What rumours and breaches meet, as it was last month. */
public interface Around {

    /** Share of a settlement's residents who are online. */
    double use(int settlement);

    /** Mean skill of a settlement's residents, 0 to 1. */
    double skill(int settlement);

    /** Whether a centre is near enough to ask there. */
    boolean centre(int settlement);

    /** Share of all adults who hold a digital identity. */
    double identified();
}
