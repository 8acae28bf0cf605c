package org.foreshore.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foreshore.connectivity.Reaches;
import org.foreshore.outcome.Site;
import org.foreshore.place.Settlement;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;

/**
 * The worlds in which a sandbox is seen, as plans of the same scenario. No lever of the package holds before the test
 * begins. The package at the sites is the arm's, of whose flows each site has the part of its residents, unless the
 * sandbox has a package of its own, which is then for all sites as planned.
 *
 * @param works whether the idea works at all; if not, nearly nothing is delivered for the money
 */
record PilotWorlds(Scenario scenario, Sandbox sandbox, List<Settlement> settlements, boolean works) {

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

    /** With the package at the sites, each from when it begins there. */
    Plan pilot(List<Site> sites) {
        var levers = new ArrayList<>(scenario.baseline().levers());
        byStart(sites).forEach((start, numbers) -> packaged().forEach(lever -> levers.add(at(lever, start, numbers))));
        return plan(levers);
    }

    /**
     * With the package of the arm at all sites, each from when it begins there, delivered as at scale. The
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
        byStart(sites)
                .forEach((start, numbers) -> added().forEach(lever -> levers.add(brought(lever, start, numbers))));
        return plan(levers);
    }

    private static TreeMap<Integer, TreeSet<Integer>> byStart(List<Site> sites) {
        var byStart = new TreeMap<Integer, TreeSet<Integer>>();
        sites.stream()
                .filter(Site::isTreated)
                .forEach(site -> byStart.computeIfAbsent(site.start(), start -> new TreeSet<>())
                        .add(site.number()));
        return byStart;
    }

    private Scheduled brought(Scheduled lever, int start, TreeSet<Integer> numbers) {
        double part = residents(lever, numbers, true) / Math.max(1, residents(lever, numbers, false));
        return local(
                lever,
                Proportion.of(lever.component(), part),
                start,
                numbers,
                delivered(lever, sandbox.transition().fidelity()),
                lever.strength());
    }

    private Plan plan(List<Scheduled> levers) {
        var arms = List.of(scenario.baseline(), new Arm(sandbox.arm(), sandbox.arm(), levers));
        return new Plan(scenario.asking(scenario.id(), scenario.title(), arms, scenario.indicators()));
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
        return copy(lever, lever.component(), later(lever), Math.max(lever.ramp(), ramp), delivered(lever, fidelity));
    }

    private Scheduled at(Scheduled lever, int start, TreeSet<Integer> numbers) {
        var agreed = new Share(
                lever.strength().value() * sandbox.safeguards().consent().value());
        var component = Proportion.of(lever.component(), part(lever, numbers));
        return local(lever, component, start, numbers, delivered(lever, Share.ALL), agreed);
    }

    /** A lever at some sites, from when it begins there. */
    private Scheduled local(
            Scheduled lever, Component component, int start, TreeSet<Integer> numbers, Share fidelity, Share strength) {
        var first = scenario.start().plusMonths(start);
        return new Scheduled(
                lever.id(),
                component,
                lever.from().isAfter(first) ? lever.from() : first,
                lever.months(),
                lever.ramp(),
                strength,
                fidelity,
                lever.reach().at(numbers),
                lever.feedback());
    }

    /** Part of a lever's flows that goes to some sites. */
    private double part(Scheduled lever, TreeSet<Integer> numbers) {
        double here = residents(lever, numbers, true);
        if (sandbox.levers().isEmpty()) {
            return here / Math.max(1, residents(lever, numbers, false));
        }
        return (double) numbers.size() / sandbox.sites().clusters();
    }

    private double residents(Scheduled lever, TreeSet<Integer> numbers, boolean sitesOnly) {
        return settlements.stream()
                .filter(each -> Reaches.includes(lever.reach(), each))
                .filter(each -> !sitesOnly || numbers.contains(each.number()))
                .mapToDouble(Settlement::residents)
                .sum();
    }

    private YearMonth later(Scheduled lever) {
        return lever.from().isBefore(sandbox.from()) ? sandbox.from() : lever.from();
    }

    private Share delivered(Scheduled lever, Share fidelity) {
        return works ? new Share(lever.fidelity().value() * fidelity.value()) : HARDLY;
    }

    private static Scheduled copy(Scheduled lever, Component component, YearMonth from, int ramp, Share fidelity) {
        return new Scheduled(
                lever.id(),
                component,
                from,
                lever.months(),
                ramp,
                lever.strength(),
                fidelity,
                lever.reach(),
                lever.feedback());
    }
}
