package org.foreshore.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.vocabulary.Titled;

/**
 * An arm taken apart, to ask what each of its levers contributes: the question with an arm for each set of changes that
 * matters, all under the same luck. A lever that is switched off keeps its place among the levers, at strength zero.
 *
 * @param changes what the arm does otherwise than the baseline; a set of them is a number whose bits are their positions
 * @param orders in which changes may join; contributions are averages over them
 */
public record Dissection(Scenario scenario, Arm arm, List<Change> changes, List<List<Integer>> orders) {

    /** A set is the bits of an int, and so many changes ask for too many arms anyway. */
    private static final int MOST = 16;

    public Dissection {
        changes = List.copyOf(changes);
        orders = List.copyOf(orders);
    }

    /** Refuses an arm that does nothing otherwise than the baseline. */
    public static Dissection of(Scenario scenario, String arm) {
        var taken = scenario.arms().stream()
                .filter(each -> each.id().equals(arm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm " + arm));
        var changes = changes(taken, scenario.baseline());
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("arm %s has the levers of the baseline".formatted(arm));
        }
        if (changes.size() > MOST) {
            throw new IllegalArgumentException(
                    "arm %s has %d changes; at most %d can be told apart".formatted(arm, changes.size(), MOST));
        }
        return new Dissection(
                scenario,
                taken,
                changes,
                Orders.of(changes.size(), scenario.seed()).list());
    }

    private static List<Change> changes(Arm arm, Arm baseline) {
        var dropped = new ArrayList<>(baseline.levers());
        var levers = arm.levers();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < levers.size(); i++) {
            if (!dropped.remove(levers.get(i))) {
                changes.add(new Change(levers.get(i), title(levers, i), i, true));
            }
        }
        for (int i = 0; i < dropped.size(); i++) {
            changes.add(new Change(dropped.get(i), "No " + title(dropped, i), levers.size() + i, false));
        }
        return changes;
    }

    /** With a number where the same lever stands several times. */
    private static String title(List<Scheduled> levers, int index) {
        var lever = levers.get(index);
        var titled = lever.component().getClass().getAnnotation(Titled.class);
        var title = titled == null ? lever.id() : titled.title();
        var alike = levers.stream().filter(each -> each.id().equals(lever.id())).count();
        var before = levers.subList(0, index + 1).stream()
                .filter(each -> each.id().equals(lever.id()))
                .count();
        return alike > 1 ? "%s (%d)".formatted(title, before) : title;
    }

    /** Whether every set of changes is asked, so that contributions have no error of sampling. */
    public boolean isExact() {
        return changes.size() <= Orders.MOST_EXACT;
    }

    /** The set of all changes. */
    public int whole() {
        return (1 << changes.size()) - 1;
    }

    /** Every set that is asked, the empty one (the baseline) first. */
    public List<Integer> sets() {
        var sets = new TreeSet<Integer>();
        for (var order : orders) {
            int set = 0;
            sets.add(set);
            for (int change : order) {
                set |= 1 << change;
                sets.add(set);
            }
        }
        IntStream.range(0, changes.size()).forEach(change -> {
            sets.add(1 << change);
            sets.add(whole() & ~(1 << change));
        });
        return List.copyOf(sets);
    }

    /** Name of the arm in which just these changes are made. */
    public String armId(int set) {
        return set == 0 ? scenario.baseline().id() : "changes-" + joined(set, "-", change -> "" + (change + 1));
    }

    private String joined(int set, String between, IntFunction<String> each) {
        return IntStream.range(0, changes.size())
                .filter(change -> contains(set, change))
                .mapToObj(each)
                .collect(Collectors.joining(between));
    }

    private static boolean contains(int set, int change) {
        return (set >> change & 1) == 1;
    }

    /** The question that is run. @param indicators what it measures */
    public Scenario question(List<String> indicators) {
        var arms = sets().stream().map(this::arm).toList();
        return scenario.asking(scenario.id() + "-why-" + arm.id(), "Why: " + arm.title(), arms, indicators);
    }

    private Arm arm(int set) {
        if (set == 0) {
            return scenario.baseline();
        }
        var levers = new ArrayList<>(arm.levers());
        changes.stream().filter(change -> !change.adds()).forEach(change -> levers.add(change.lever()));
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (contains(set, i) != change.adds()) {
                levers.set(change.position(), change.lever().off());
            }
        }
        return new Arm(armId(set), joined(set, " + ", i -> changes.get(i).title()), levers);
    }
}
