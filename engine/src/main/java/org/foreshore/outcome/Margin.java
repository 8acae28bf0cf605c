package org.foreshore.outcome;

/** One cell of one margin of the synthetic population: what was asked for and what came out, as shares. */
public record Margin(String margin, String cell, double target, double synthetic) {

    public double error() {
        return Math.abs(target - synthetic);
    }
}
