package org.foreshore.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.foreshore.connectivity.Reaches;
import org.foreshore.outcome.Site;
import org.foreshore.pilot.Chosen;
import org.foreshore.place.Settlement;
import org.foreshore.random.Draws;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;

/**
 * The worlds in which a sandbox is seen, as plans of the same scenario. No lever of the package holds before the test
 * begins. The package at the sites is the arm's, of whose flows each site has the part of its residents, unless the
 * sandbox has a package of its own, which is then for all sites as planned.
 *
 * @param works whether the idea works at all; if not, nearly nothing is delivered for the money
 * @param draws the luck of the replication, the same in all its worlds
 */
record PilotWorlds(Scenario scenario, Sandbox sandbox, List<Settlement> settlements, boolean works, Draws draws) {

    private static final Share HARDLY = new Share(0.01);

    Plan none() {
        return plan(scenario.baseline().levers());
    }

    Plan full() {
        return plan(arm().stream().map(lever -> everywhere(lever, 0, Share.ALL)).toList());
    }

    Plan scale() {
        var transition = sandbox.transition();
        return plan(arm().stream()
                .map(lever -> everywhere(lever, transition.ramp(), transition.fidelity()))
                .toList());
    }

    /** With the package at the sites, each from when it begins there, and for those only who are drawn. */
    Plan pilot(Chosen chosen) {
        var levers = new ArrayList<>(scenario.baseline().levers());
        byStart(chosen.settlements())
                .forEach((start, sites) -> packaged().forEach(lever -> levers.add(at(lever, start, sites, chosen))));
        return plan(levers);
    }

    /**
     * With the package of the arm for everybody at all sites, each from when it begins there, delivered as at scale. The
     * pilot's programmes end; they keep their places, so that no other takes over their holders.
     *
     * @param pilot plan of the pilot
     */
    Plan scaled(Plan pilot, List<Site> sites) {
        int baseline = scenario.baseline().levers().size();
        var levers = new ArrayList<Scheduled>();
        var before = pilot.scenario().arms().get(1).levers();
        for (int i = 0; i < before.size(); i++) {
            levers.add(i < baseline ? before.get(i) : before.get(i).off());
        }
        byStart(sites).forEach((start, here) -> added().forEach(lever -> levers.add(brought(lever, start, here))));
        return plan(levers);
    }

    private static SortedMap<Integer, SortedMap<Integer, Site>> byStart(List<Site> sites) {
        var byStart = new TreeMap<Integer, SortedMap<Integer, Site>>();
        sites.stream()
                .filter(Site::isTreated)
                .forEach(site -> byStart.computeIfAbsent(site.start(), start -> new TreeMap<>())
                        .put(site.number(), site));
        return byStart;
    }

    private Scheduled brought(Scheduled lever, int start, SortedMap<Integer, Site> sites) {
        return local(
                Proportion.of(lever, residentsPart(lever, sites)),
                start,
                lever.reach().at(new TreeSet<>(sites.keySet())),
                delivered(lever, sandbox.transition().fidelity()));
    }

    private Plan plan(List<Scheduled> levers) {
        var arms = List.of(scenario.baseline(), new Arm(sandbox.arm(), sandbox.arm(), levers));
        return Plan.of(scenario.asking(scenario.id(), scenario.title(), arms, scenario.indicators()), draws);
    }

    private List<Scheduled> arm() {
        return scenario.arms().stream()
                .filter(arm -> arm.id().equals(sandbox.arm()))
                .findFirst()
                .orElseThrow()
                .levers();
    }

    private List<Scheduled> packaged() {
        if (!sandbox.levers().isEmpty()) {
            return sandbox.levers();
        }
        return added();
    }

    /** What the arm has beyond the baseline. */
    private List<Scheduled> added() {
        var mine = new ArrayList<>(arm());
        scenario.baseline().levers().forEach(mine::remove);
        return mine;
    }

    private Scheduled everywhere(Scheduled lever, int ramp, Share fidelity) {
        if (scenario.baseline().levers().contains(lever)) {
            return lever;
        }
        return lever.beginning(later(lever), Math.max(lever.ramp(), ramp)).delivered(delivered(lever, fidelity));
    }

    private Scheduled at(Scheduled lever, int start, SortedMap<Integer, Site> sites, Chosen chosen) {
        var lots = new TreeMap<>(chosen.lots());
        lots.keySet().retainAll(sites.keySet());
        return local(
                Proportion.of(lever, part(lever, sites)), start, lever.reach().at(lots), delivered(lever, Share.ALL));
    }

    /** A lever at some sites, from when it begins there. @param reach with the sites */
    private Scheduled local(Scheduled lever, int start, Reach reach, Share fidelity) {
        var first = scenario.start().plusMonths(start);
        return lever.beginning(lever.from().isAfter(first) ? lever.from() : first, lever.ramp())
                .delivered(fidelity)
                .reaching(reach);
    }

    /** Part of a lever's flows that goes to some sites. */
    private double part(Scheduled lever, SortedMap<Integer, Site> sites) {
        return sandbox.levers().isEmpty()
                ? residentsPart(lever, sites)
                : (double) sites.size() / sandbox.sites().clusters();
    }

    /** Of all whom a lever reaches, those at some sites who are given it. */
    private double residentsPart(Scheduled lever, SortedMap<Integer, Site> sites) {
        double here = residents(
                lever,
                each -> sites.containsKey(each.number())
                        ? sites.get(each.number()).saturation()
                        : 0);
        return here / Math.max(1, residents(lever, each -> 1));
    }

    /** @param part of each settlement's residents who count */
    private double residents(Scheduled lever, ToDoubleFunction<Settlement> part) {
        return settlements.stream()
                .filter(each -> Reaches.includes(lever.reach(), each))
                .mapToDouble(each -> part.applyAsDouble(each) * each.residents())
                .sum();
    }

    private YearMonth later(Scheduled lever) {
        return lever.from().isBefore(sandbox.from()) ? sandbox.from() : lever.from();
    }

    private Share delivered(Scheduled lever, Share fidelity) {
        return works ? new Share(lever.fidelity().value() * fidelity.value()) : HARDLY;
    }
}
