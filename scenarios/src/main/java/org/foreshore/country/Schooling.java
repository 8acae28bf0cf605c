package org.foreshore.country;

/** Highest level completed, as shares of one group of adults; sums to 1. */
public record Schooling(double none, double primary, double secondary, double tertiary) {

    public double share(int level) {
        return switch (level) {
            case 0 -> none;
            case 1 -> primary;
            case 2 -> secondary;
            default -> tertiary;
        };
    }
}
