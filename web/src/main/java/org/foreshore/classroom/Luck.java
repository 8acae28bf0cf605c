package org.foreshore.classroom;

import java.util.Arrays;
import org.foreshore.lesson.Subject;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.PairedDifference;

/**
 * The same two arms compared twice: once sharing their luck, and once each under luck of its own. Replications are parted
 * into halves; the arm meets the luck of the first half in the one and of the second in the other, the baseline that of the
 * first in both. All of it is simulated, and residents are the same.
 *
 * @param sharedPairs differences of single comparisons, arm less baseline
 * @param ownPairs the same under luck of their own
 */
public record Luck(double[] sharedPairs, double[] ownPairs, PairedDifference shared, PairedDifference own) {

    static Luck of(RunResults results, Subject subject, String month) {
        var baseline =
                results.values(results.manifest().arms().get(0).id(), subject.indicator(), subject.group(), month);
        var arm = results.values(subject.arm(), subject.indicator(), subject.group(), month);
        int half = arm.length / 2;
        return of(Arrays.copyOf(baseline, half), Arrays.copyOf(arm, half), Arrays.copyOfRange(arm, half, 2 * half));
    }

    static Luck of(double[] baseline, double[] sharing, double[] owning) {
        return new Luck(
                less(sharing, baseline),
                less(owning, baseline),
                PairedDifference.of(baseline, sharing, PairedDifference.USUAL_LEVEL),
                PairedDifference.of(baseline, owning, PairedDifference.USUAL_LEVEL));
    }

    private static double[] less(double[] arm, double[] baseline) {
        var differences = new double[arm.length];
        for (int i = 0; i < arm.length; i++) {
            differences[i] = arm[i] - baseline[i];
        }
        return differences;
    }

    /** Single comparisons under luck of their own that point the other way than the pairs that share it. */
    double wrongSign() {
        return Arrays.stream(ownPairs)
                        .filter(each -> each * shared.estimate() < 0)
                        .count()
                / (double) ownPairs.length;
    }

    /** How many times as wide the interval is under luck of their own. */
    double width() {
        return (own.high() - own.low()) / (shared.high() - shared.low());
    }
}
