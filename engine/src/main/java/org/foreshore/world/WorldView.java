package org.foreshore.world;

import java.util.List;
import org.foreshore.outcome.Counter;
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

    /** Public money spent since the start of the horizon, USD of the base year, weighted to the real population. */
    double publicCostUsd();

    /** This month's account of each demand-side programme in force, in the order of the levers. */
    List<ProgrammeAccount> programmes();

    /** Present value of the operators' cash flows since the start of the simulated time, USD, weighted. */
    double operatorValueUsd();

    /** Monthly cost of the data basket, USD. */
    double basketUsd();

    /** Mean income per head and month, USD. */
    double meanIncomeUsdPerMonth();
}
