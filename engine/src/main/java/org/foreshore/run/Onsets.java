package org.foreshore.run;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;

/**
 * When the shocks of a scenario begin in one replication: as they are scripted, or as its luck has it. No arm is asked, so
 * that all arms, all worlds of a sandbox and every replay meet the same.
 *
 * @param months of the horizon in which each shock begins, in the order of the scenario
 */
record Onsets(List<NavigableSet<Integer>> months) {

    private static final double MONTHS_PER_YEAR = 12;

    Onsets {
        months = List.copyOf(months);
    }

    /** Those of a replication of a scenario. */
    static Onsets of(Scenario scenario, int replication) {
        return of(scenario, Draws.of(scenario.seed(), replication));
    }

    /**
     * A shock left to luck has an address of its own, its name and how many of that name are left to luck before it: so no
     * other shock that is added, taken away or scripted changes when it comes.
     */
    static Onsets of(Scenario scenario, Draws draws) {
        var months = new ArrayList<NavigableSet<Integer>>();
        var ofName = new TreeMap<String, Integer>();
        for (var shock : scenario.shocks()) {
            int from = begins(scenario, shock);
            if (shock.chance().isEmpty()) {
                months.add(new TreeSet<>(List.of(from)));
            } else {
                int rank = ofName.merge(shock.id(), 1, Integer::sum);
                months.add(drawn(shock, from, scenario.months(), address(shock.id(), rank), draws));
            }
        }
        return new Onsets(months);
    }

    static int begins(Scenario scenario, Scheduled scheduled) {
        return (int) ChronoUnit.MONTHS.between(scenario.start(), scheduled.from());
    }

    private static long address(String name, int rank) {
        long address = rank;
        for (int i = 0; i < name.length(); i++) {
            address = Draws.mix(address) + name.charAt(i);
        }
        return Draws.mix(address);
    }

    /** Each month has a draw of its own, of which one in which the shock holds already makes no use. */
    private static NavigableSet<Integer> drawn(Scheduled shock, int from, int horizon, long address, Draws draws) {
        double monthly = monthly(shock.chance().orElseThrow().value());
        var begins = new TreeSet<Integer>();
        for (int month = Math.max(0, from); month < horizon; month++) {
            boolean holds = !begins.isEmpty() && shock.holdsAfter(month - begins.last());
            if (!holds && Draws.real(draws.monthKey(month), Stream.SHOCK, address) < monthly) {
                begins.add(month);
            }
        }
        return Collections.unmodifiableNavigableSet(begins);
    }

    /** Probability per month of which twelve make that per year. */
    private static double monthly(double yearly) {
        return 1 - StrictMath.pow(1 - yearly, 1 / MONTHS_PER_YEAR);
    }

    /** Months since a shock last began, 0 in the month in which it does; negative if it has not yet. */
    int since(int shock, int month) {
        var begun = months.get(shock).floor(month);
        return begun == null ? -1 : month - begun;
    }
}
