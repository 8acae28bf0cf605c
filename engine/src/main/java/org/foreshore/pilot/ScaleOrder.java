package org.foreshore.pilot;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.Site;
import org.foreshore.random.Draws;
import org.foreshore.sandbox.Transition;

/**
 * In which order settlements get a package that goes to scale. Those of the pilot come first, then all others by lot, in
 * steps of half a year, each as large as the plan and the capacity of officials allow. A part of the others, by lot, is
 * held back: it comes last, and not before its time. Lots are drawn at the address of the settlement.
 */
public final class ScaleOrder {

    private static final int HALF_YEAR = 6;

    /** Apart from the lots by which the pilot's sites are chosen. */
    private static final long OF_SCALING = 1L << 32;

    private final Transition plan;
    private final int from;
    private final List<Candidate> first;
    private final List<Candidate> middle;
    private final List<Candidate> held;

    /**
     * @param from month of the horizon in which scaling begins
     * @param key address of the lots
     * @param pilot settlements of the test
     */
    public ScaleOrder(Transition plan, int from, long key, List<Candidate> eligible, List<Site> pilot) {
        this.plan = plan;
        this.from = from;
        var tried =
                pilot.stream().filter(Site::isTreated).map(Site::number).collect(Collectors.toCollection(TreeSet::new));
        first = among(eligible, tried, true);
        var others = among(eligible, tried, false).stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> lot(key, each))
                        .thenComparingInt(Candidate::number))
                .toList();
        int many = Math.min(others.size(), (int) Math.round(plan.holdBack().value() * eligible.size()));
        held = others.subList(0, many);
        middle = others.subList(many, others.size());
    }

    private static List<Candidate> among(List<Candidate> all, Set<Integer> numbers, boolean inside) {
        return all.stream()
                .filter(each -> numbers.contains(each.number()) == inside)
                .toList();
    }

    private static double lot(long key, Candidate candidate) {
        return Draws.real(key, org.foreshore.random.Stream.PILOT, OF_SCALING + candidate.number());
    }

    /** All eligible settlements with the month in which each begins. */
    public List<Site> sites() {
        var order = Stream.of(first, middle, held).flatMap(List::stream).toList();
        int step = step(order.size());
        int waits = first.size() + middle.size();
        return IntStream.range(0, order.size())
                .mapToObj(i -> {
                    int turn = from + HALF_YEAR * (i / step);
                    return site(order.get(i), i < waits ? turn : Math.max(turn, from + plan.holdBackMonths()));
                })
                .toList();
    }

    private int step(int eligible) {
        int most = (int) Math.floor(plan.step().value() * eligible);
        return Math.max(1, plan.capacity() == 0 ? most : Math.min(most, plan.capacity()));
    }

    /**
     * By which the hold-back is judged: it, never beginning, and as many of those to whom lots brought the package first and
     * who have had it by then for as long as it is measured.
     *
     * @param window months that are measured before the hold-back ends
     */
    public List<Site> compared(int window) {
        int latest = from + plan.holdBackMonths() - window;
        var after = sites().subList(first.size(), first.size() + middle.size());
        return Stream.concat(
                        after.stream().filter(site -> site.start() <= latest).limit(held.size()),
                        held.stream().map(each -> site(each, Site.NEVER)))
                .toList();
    }

    private static Site site(Candidate each, int start) {
        return new Site(each.number(), each.urban(), each.residents(), start, 0, Double.NaN);
    }
}
