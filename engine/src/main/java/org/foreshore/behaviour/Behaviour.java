package org.foreshore.behaviour;

/** All parameters of how residents behave. */
public record Behaviour(
        AdoptionParameters adoption,
        DeviceParameters devices,
        SkillParameters skills,
        ProgrammeParameters programmes,
        ServiceChoiceParameters services,
        TrustParameters trust) {

    /** The documented defaults. */
    public Behaviour() {
        this(
                new AdoptionParameters(),
                new DeviceParameters(),
                new SkillParameters(),
                new ProgrammeParameters(),
                new ServiceChoiceParameters(),
                new TrustParameters());
    }
}
