package org.foreshore.rules;

/** Residents are heard. @param strength how far, 0 to 1 */
public record Participation(double strength) implements Rule {

    @Override
    public Participation delivered(double part) {
        return new Participation(part * strength);
    }
}
