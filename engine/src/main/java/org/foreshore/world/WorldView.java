package org.foreshore.world;

import java.util.List;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.rules.ProgrammeAccount;

/** What indicators may see: one month's counts and accounts, and nothing that could be changed. */
public interface WorldView {

    /** Residents (aged 15 and over) of a group for whom {@code counter} holds, weighted to the real population. */
    double count(Counter counter, Group group);

    /** {@link #count} over the residents of the group; {@code NaN} if the group is empty. */
    default double share(Counter counter, Group group) {
        double residents = count(Counter.RESIDENTS, group);
        return residents == 0 ? Double.NaN : count(counter, group) / residents;
    }

    /** {@link #count} over the residents of the group who do not use the Internet; undefined if all do. */
    default double ofOffline(Counter counter, Group group) {
        double offline = count(Counter.RESIDENTS, group) - count(Counter.USERS, group);
        return offline == 0 ? Double.NaN : count(counter, group) / offline;
    }

    /** What happened to the residents of a group this month, weighted to the real population. */
    double sum(Flow flow, Group group);

    /** The same for all months since the start of the simulated time. */
    double soFar(Flow flow, Group group);

    /** A part of what happened to a group since the start of the simulated time; undefined if nothing did. */
    default double ofSoFar(Flow part, Flow whole, Group group) {
        double all = soFar(whole, group);
        return all == 0 ? Double.NaN : soFar(part, group) / all;
    }

    /** What happened to the residents of a group this month, for every thousand of them. */
    default double perThousand(Flow flow, Group group) {
        return perThousand(sum(flow, group), group);
    }

    /** A number for every thousand residents of a group. */
    default double perThousand(double number, Group group) {
        double residents = count(Counter.RESIDENTS, group);
        return residents == 0 ? Double.NaN : 1000 * number / residents;
    }

    /** Breaches of the records behind online services since the start of the simulated time. */
    double breaches();

    /** A part of the needs of a group for public services this month; undefined if it has none. */
    default double ofNeeds(Flow flow, Group group) {
        double needs = sum(Flow.NEEDS, group);
        return needs == 0 ? Double.NaN : sum(flow, group) / needs;
    }

    /** Mean trust in digital public services of a group, 0 to 1. */
    default double trust(Group group) {
        double fifteenths = count(Counter.TRUST_1, group)
                + 2 * count(Counter.TRUST_2, group)
                + 4 * count(Counter.TRUST_4, group)
                + 8 * count(Counter.TRUST_8, group);
        double residents = count(Counter.RESIDENTS, group);
        return residents == 0 ? Double.NaN : fifteenths / 15 / residents;
    }

    /** Firms of a size that are at a stage and not beyond, weighted to the real population. */
    double firms(FirmSize size, FirmStage stage);

    /** Share of the firms of these sizes that have reached a stage; undefined if there are none. */
    default double shareOfFirms(List<FirmSize> sizes, FirmStage least) {
        double all = 0;
        double reached = 0;
        for (var size : sizes) {
            for (var stage : FirmStage.values()) {
                double firms = firms(size, stage);
                all += firms;
                reached += stage.compareTo(least) >= 0 ? firms : 0;
            }
        }
        return all == 0 ? Double.NaN : reached / all;
    }

    /** Share of procedures of public services that can be completed online. */
    double proceduresOnline();

    /** The same where and while the platform works, in the mean over residents. */
    double openOnline();

    /** How far residents are heard online, 0 to 1. */
    double participation();

    /** One over the number of networks with sites of their own, in the mean over residents inside coverage; undefined if nobody is. */
    double concentration();

    /** What public services have cost the state since the start of the simulated time, USD, weighted. */
    double serviceCostUsd();

    /** Public money spent since the start of the horizon, USD of the base year, weighted to the real population. */
    double publicCostUsd();

    /** Public money that rules have set aside since the start and that has not been spent, USD, weighted. */
    double unspentUsd();

    /** What this month's offers would have cost beyond their money, USD, weighted. */
    double unfundedUsd();

    /** People who have fled and stay beside the residents, aged 15 and over, weighted. */
    double newcomers();

    /** Part of what they ask offices for that is refused; undefined if they ask for nothing. */
    double newcomersTurnedAway();

    /** This month's account of each demand-side programme in force, in the order of the levers. */
    List<ProgrammeAccount> programmes();

    /** Energy, devices, waste and emissions of the month, weighted. */
    PhysicalAccount physical();

    /** What a sector has received this month less what it has paid, USD, weighted. */
    double netUsd(Sector sector);

    /** Income of all residents this month, USD, weighted. */
    double incomeUsd();

    /** Present value of the operators' cash flows since the start of the simulated time, USD, weighted. */
    double operatorValueUsd();

    /** Part of the hours of residents inside coverage in which their network works; undefined if nobody is. */
    double availability();

    /** Monthly cost of the data basket, USD. */
    double basketUsd();

    /** Mean income per head and month, USD. */
    double meanIncomeUsdPerMonth();
}
