package org.foreshore.safety;

/** All parameters of rumours, breaches, warnings and relief. */
public record SafetyParameters(RumourParameters rumours, BreachParameters breaches, EmergencyParameters emergencies) {

    /** The documented defaults. */
    public SafetyParameters() {
        this(new RumourParameters(), new BreachParameters(), new EmergencyParameters());
    }
}
