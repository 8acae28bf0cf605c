package org.foreshore.services;

import java.util.Arrays;
import java.util.List;
import org.foreshore.country.Services;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.ServiceSector;

/** What public services offer each settlement of one world this month, and the lines at offices and centres. */
public final class ServiceSupply {

    private final List<Settlement> settlements;
    private final Services country;
    private final ServiceParameters parameters;
    private final Catchments catchments;
    private final Offices offices;
    private final Centres centres;
    private final Platform platform;
    private final Disruptions disruptions;
    private final Attacks attacks;

    /** @param weight real settlements for each simulated one */
    public ServiceSupply(List<Settlement> settlements, double weight, Services country, ServiceParameters parameters) {
        this.settlements = settlements;
        this.country = country;
        this.parameters = parameters;
        catchments = new Catchments(settlements, weight);
        disruptions = new Disruptions(settlements);
        offices = new Offices(disruptions, catchments, parameters, settlements.size());
        centres = new Centres(settlements, disruptions, catchments, parameters);
        platform = new Platform(country);
        attacks = new Attacks(settlements);
    }

    public void copyFrom(ServiceSupply other) {
        offices.copyFrom(other.offices);
        centres.copyFrom(other.centres);
        platform.copyFrom(other.platform);
        attacks.copyFrom(other.attacks);
    }

    /**
     * Places offices and centres and staffs them.
     *
     * @param adults of each settlement
     * @param ofFirms procedures that its firms have in a month
     */
    public void start(int[] adults, double[] ofFirms, long monthKey) {
        disruptions.month(Conditions.normal());
        var procedures = ofFirms.clone();
        for (int s = 0; s < procedures.length; s++) {
            procedures[s] += adults[s] * country.needsPerYear().value() / 12;
        }
        offices.start(
                distances(
                        country.officeKmUrban().value(), country.officeKmRural().value(), monthKey, 0),
                catchments.sum(procedures));
        centres.start(distances(
                country.centreKmUrban().value(), country.centreKmRural().value(), monthKey, 1));
        platform.start(parameters.platformCapacity()
                * Arrays.stream(adults).sum()
                * country.needsPerYear().value()
                / 12);
        attacks.start();
    }

    /** Distances vary around the median as exponential ones do, cut at four times it. */
    private double[] distances(double urban, double rural, long monthKey, int kind) {
        var km = new double[settlements.size()];
        for (int s = 0; s < km.length; s++) {
            double u = Draws.real(monthKey, Stream.SERVICE_PLACE, 2L * s + kind);
            double spread = Math.min(4, -StrictMath.log(1 - u) / StrictMath.log(2));
            km[s] = spread * (settlements.get(s).urban() ? urban : rural);
        }
        return km;
    }

    /**
     * Takes up the rules of the month; returns what they cost the state, USD per simulated world.
     *
     * @param weight real residents for each simulated one; settlementWeight real settlements for each simulated one
     */
    public double month(Regime regime, Conditions conditions, double weight, double settlementWeight) {
        disruptions.month(conditions);
        attacks.month(regime, conditions, parameters.attackSecurity());
        return (offices.month(regime) + platform.month(regime)) / weight
                + centres.month(regime, settlementWeight) * (settlementWeight / weight);
    }

    /** What centres that were to be opened this month would have cost beyond the money for them, real USD. */
    public double lackingUsd() {
        return centres.lackingUsd();
    }

    /** Procedures that an adult of a settlement needs done this month. */
    public double needsPerMonth(int s) {
        return country.needsPerYear().value() / 12 * disruptions.needs(s);
    }

    /** Share of procedures that can be completed online; where the platform is down part of the month, that part less. */
    public double online(int s) {
        return platform.digitised() * platform(s);
    }

    /** The same of one sector. */
    public double online(ServiceSector sector, int s) {
        return platform.digitised(sector) * platform(s);
    }

    /** Share of procedures of a sector that can be completed online while the platform works. */
    public double digitised(ServiceSector sector) {
        return platform.digitised(sector);
    }

    /** Part of the month in which the platform works for a settlement. */
    public double platform(int s) {
        return platform.borne() * disruptions.platform(s) * attacks.uptime(s);
    }

    /** Part of centres at work in a settlement this month. */
    public double centresOpen(int s) {
        return disruptions.centres()[s];
    }

    /** Share of procedures that can be completed online, disruptions left aside. */
    public double online() {
        return platform.digitised();
    }

    /** Hours that a procedure in person takes a resident of a settlement. */
    public double inPersonHours(int s) {
        return offices.hours(s);
    }

    /** Hours that a procedure at a centre takes; infinite where none is near enough. */
    public double assistedHours(int s) {
        return centres.hours(s);
    }

    /** How far staff at the centre make up for a disability, 0 to 1. */
    public double staffForDisability(int s) {
        return centres.staffForDisability(s);
    }

    /**
     * Lets platform, offices and centres work through the month.
     *
     * @param online procedures of all settlements
     * @param inPerson procedures by settlement; assisted likewise
     */
    public void serve(long online, int[] inPerson, int[] assisted) {
        platform.serve(online);
        offices.serve(inPerson);
        centres.serve(assisted);
    }

    /** What so many procedures by channel cost the state, in USD where income is 100 a month. */
    public double usd(long online, long assisted, long inPerson) {
        return online * parameters.onlineUsd()
                + assisted * parameters.assistedUsd()
                + inPerson * parameters.inPersonUsd();
    }

    /** Kilometres that were not travelled because procedures were done online or at a nearer centre, by settlement. */
    public double kmAvoided(int[] online, int[] assisted) {
        double sum = 0;
        for (int s = 0; s < online.length; s++) {
            double road = offices.roadKm(s);
            sum += online[s] * road + (assisted[s] == 0 ? 0 : assisted[s] * Math.max(0, road - 2 * centres.km(s)));
        }
        return sum;
    }

    public ServiceParameters parameters() {
        return parameters;
    }
}
