package org.foreshore.pilot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.foreshore.outcome.Site;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Timetable;

/**
 * Chooses the settlements of a pilot and of its comparison. Lots are drawn at the address of the settlement, so that two
 * designs share them.
 *
 * <p>Assumed: officials who want to shine weigh use and coverage alike; settlements that come forward are those whose use
 * and luck add up to most, luck counting as much as 30 points of use.
 */
public final class SiteChoice {

    private static final double LUCK_OF_VOLUNTEERS = 0.3;

    private final Sites plan;
    private final int from;
    private final int test;
    private final long key;
    private final List<Candidate> candidates;

    /** @param from month of the horizon in which the test begins */
    public SiteChoice(Sites plan, int from, Timetable timetable, long key, List<Candidate> candidates) {
        this.plan = plan;
        this.from = from;
        this.test = timetable.test();
        this.key = key;
        this.candidates = candidates;
        Eligible.check(candidates.size(), plan);
    }

    public List<Site> choose() {
        return switch (plan.assignment()) {
            case RANDOM, SATURATION -> divided(byLot(candidates));
            case STRATIFIED -> stratified();
            case MATCHED_PAIRS -> pairs();
            case SHOWCASE -> ranked(candidate -> -candidate.level() - candidate.coverage());
            case WORST_FIRST -> ranked(Candidate::measured);
            case SELF_SELECTION -> ranked(candidate -> LUCK_OF_VOLUNTEERS * lot(candidate) - candidate.level());
            case SCORE_CUTOFF -> cutOff();
            case STEPPED_WEDGE -> wedge();
        };
    }

    private double lot(Candidate candidate) {
        return Draws.real(key, Stream.PILOT, candidate.number());
    }

    private List<Candidate> byLot(List<Candidate> some) {
        return sorted(some, this::lot);
    }

    private static List<Candidate> sorted(List<Candidate> some, ToDoubleFunction<Candidate> by) {
        return some.stream()
                .sorted(Comparator.comparingDouble(by).thenComparingInt(Candidate::number))
                .toList();
    }

    /** The first have the package, the next are the comparison. */
    private List<Site> divided(List<Candidate> order) {
        return IntStream.range(0, plan.clusters() + plan.comparison())
                .mapToObj(i -> site(order.get(i), i < plan.clusters() ? from : Site.NEVER, 0, Double.NaN))
                .toList();
    }

    /** Those with the lowest figure have the package; the comparison is drawn from the rest. */
    private List<Site> ranked(ToDoubleFunction<Candidate> by) {
        var order = sorted(candidates, by);
        var chosen = new ArrayList<>(order.subList(0, plan.clusters()));
        chosen.addAll(byLot(order.subList(plan.clusters(), order.size())));
        return divided(chosen);
    }

    /** Within towns and villages, and within those where more and where fewer have it. */
    private List<Site> stratified() {
        var levels = candidates.stream().mapToDouble(Candidate::level).sorted().toArray();
        double median = levels[levels.length / 2];
        var strata = new TreeMap<Integer, List<Candidate>>();
        byLot(candidates)
                .forEach(each -> strata.computeIfAbsent(
                                (each.urban() ? 2 : 0) + (each.level() >= median ? 1 : 0), stratum -> new ArrayList<>())
                        .add(each));
        var sites = new ArrayList<Site>();
        int seen = 0;
        for (var stratum : strata.entrySet()) {
            int before = seen;
            seen += stratum.getValue().size();
            sites.addAll(within(stratum.getKey(), stratum.getValue(), before, seen));
        }
        return sites;
    }

    /** A stratum's part of both arms. @param before candidates in strata before it; seen with it */
    private List<Site> within(int stratum, List<Candidate> members, int before, int seen) {
        int treated = part(plan.clusters(), seen) - part(plan.clusters(), before);
        int others = part(plan.comparison(), seen) - part(plan.comparison(), before);
        int all = Math.min(members.size(), treated + others);
        return IntStream.range(0, all)
                .mapToObj(i -> site(members.get(i), i < treated ? from : Site.NEVER, stratum, Double.NaN))
                .toList();
    }

    private int part(int whole, int seen) {
        return (int) Math.round((double) whole * seen / candidates.size());
    }

    /** As many pairs as the pilot has settlements; a lot decides within each. */
    private List<Site> pairs() {
        int pairs = Math.min(plan.clusters(), candidates.size() / 2);
        var alike = sorted(byLot(candidates).subList(0, 2 * pairs), Candidate::measured);
        var sites = new ArrayList<Site>();
        for (int pair = 0; pair < pairs; pair++) {
            var two = byLot(alike.subList(2 * pair, 2 * pair + 2));
            sites.add(site(two.get(0), from, pair, Double.NaN));
            sites.add(site(two.get(1), Site.NEVER, pair, Double.NaN));
        }
        return sites;
    }

    private List<Site> cutOff() {
        var order = sorted(candidates, Candidate::measured);
        int last = plan.clusters() - 1;
        double cut = plan.comparison() == 0
                ? order.get(last).measured()
                : (order.get(last).measured() + order.get(last + 1).measured()) / 2;
        return IntStream.range(0, plan.clusters() + plan.comparison())
                .mapToObj(i -> site(
                        order.get(i),
                        i <= last ? from : Site.NEVER,
                        0,
                        cut - order.get(i).measured()))
                .toList();
    }

    private List<Site> wedge() {
        int all = plan.clusters() + plan.comparison();
        var order = byLot(candidates);
        int steps = Math.min(plan.steps(), Math.min(all, test));
        return IntStream.range(0, all)
                .mapToObj(i -> site(order.get(i), from + i * steps / all * (test / steps), 0, Double.NaN))
                .toList();
    }

    private static Site site(Candidate candidate, int start, int stratum, double score) {
        return new Site(candidate.number(), candidate.urban(), candidate.residents(), start, stratum, score);
    }
}
