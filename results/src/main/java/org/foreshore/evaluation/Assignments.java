package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.foreshore.statistics.Lots;

/** All the ways the lots might have fallen: as many treated in each stratum as there were. */
record Assignments(List<int[]> members, int[] treatedCounts) {

    static Assignments like(boolean[] treated, int[] strata) {
        var members = IntStream.of(strata)
                .distinct()
                .sorted()
                .mapToObj(stratum -> IntStream.range(0, strata.length)
                        .filter(i -> strata[i] == stratum)
                        .toArray())
                .toList();
        var counts = members.stream()
                .mapToInt(
                        each -> (int) IntStream.of(each).filter(i -> treated[i]).count())
                .toArray();
        return new Assignments(members, counts);
    }

    /** How many there are; exact as long as a double is. */
    double count() {
        var count = 1.0;
        for (var stratum = 0; stratum < treatedCounts.length; stratum++) {
            count *= CombinatoricsUtils.binomialCoefficientDouble(members.get(stratum).length, treatedCounts[stratum]);
        }
        return count;
    }

    private int units() {
        return members.stream().mapToInt(each -> each.length).sum();
    }

    /** Every one, in a fixed order. */
    void forEach(Consumer<boolean[]> visitor) {
        visit(0, new boolean[units()], visitor);
    }

    private void visit(int stratum, boolean[] treated, Consumer<boolean[]> visitor) {
        if (stratum == members.size()) {
            visitor.accept(treated);
            return;
        }
        var here = members.get(stratum);
        var choices = CombinatoricsUtils.combinationsIterator(here.length, treatedCounts[stratum]);
        while (choices.hasNext()) {
            var chosen = choices.next();
            mark(here, chosen, treated, true);
            visit(stratum + 1, treated, visitor);
            mark(here, chosen, treated, false);
        }
    }

    private static void mark(int[] members, int[] chosen, boolean[] treated, boolean mark) {
        for (var each : chosen) {
            treated[members[each]] = mark;
        }
    }

    /** The given number of them, drawn by lot with replacement. */
    List<boolean[]> drawn(int draws, long seed) {
        var lots = Lots.of(seed);
        var units = units();
        var drawn = new ArrayList<boolean[]>(draws);
        for (var draw = 0; draw < draws; draw++) {
            drawn.add(one(lots, (long) draw * units, units));
        }
        return drawn;
    }

    private boolean[] one(Lots lots, long firstLot, int units) {
        var treated = new boolean[units];
        var lot = firstLot;
        for (var stratum = 0; stratum < treatedCounts.length; stratum++) {
            var urn = members.get(stratum).clone();
            for (var i = 0; i < treatedCounts[stratum]; i++) {
                var chosen = i + lots.below(urn.length - i, lot++);
                treated[urn[chosen]] = true;
                urn[chosen] = urn[i];
            }
        }
        return treated;
    }
}
