package org.foreshore.egov;

/** How far universal and meaningful connectivity has come, as the ITU's dashboard bands a score out of 100. */
public enum Band {
    LIMITED,
    SATISFACTORY,
    ADVANCED,
    TARGET_MET;

    /** @param share score over 100, 0 to 1 */
    public static Band of(double share) {
        return share < 0.5 ? LIMITED : share < 0.75 ? SATISFACTORY : share < 0.95 ? ADVANCED : TARGET_MET;
    }
}
