package org.foreshore.unit;

/** A part of a whole, from 0 (none) to 1 (all). */
public record Share(double value) {

    public static final Share NONE = new Share(0);
    public static final Share ALL = new Share(1);

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("share (%s) must lie in [0, 1]".formatted(value));
        }
    }

    public static Share ofPercent(double percent) {
        return new Share(percent / 100);
    }
}
