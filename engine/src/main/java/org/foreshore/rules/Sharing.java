package org.foreshore.rules;

/**
 * How far operators share the sites they build from now on, each from 0 (each builds alone) to 1 (one network for all).
 *
 * @param passive towers, power and civil works
 * @param active radio equipment as well
 */
public record Sharing(double passive, double active) implements Rule {

    public static final Sharing NONE = new Sharing(0, 0);

    public Sharing and(Sharing other) {
        return new Sharing(Math.max(passive, other.passive), Math.max(active, other.active));
    }
}
