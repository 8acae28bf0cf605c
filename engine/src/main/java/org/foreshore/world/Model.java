package org.foreshore.world;

import org.foreshore.behaviour.Behaviour;
import org.foreshore.connectivity.SiteParameters;
import org.foreshore.connectivity.SupplyParameters;
import org.foreshore.firms.FirmParameters;
import org.foreshore.footprint.FootprintParameters;
import org.foreshore.safety.SafetyParameters;
import org.foreshore.services.ServiceParameters;

/** All parameters of the model that are not figures of a country. */
public record Model(
        Behaviour behaviour,
        SupplyParameters supply,
        ServiceParameters services,
        SiteParameters sites,
        FirmParameters firms,
        FootprintParameters footprint,
        SafetyParameters safety) {

    /** The documented defaults. */
    public Model() {
        this(
                new Behaviour(),
                new SupplyParameters(),
                new ServiceParameters(),
                new SiteParameters(),
                new FirmParameters(),
                new FootprintParameters(),
                new SafetyParameters());
    }
}
