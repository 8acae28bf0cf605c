package org.foreshore.evaluation;

/**
 * Treated mean less comparison mean within each stratum, averaged over the strata by their size. Strata with one arm
 * only say nothing and are left out.
 */
record StratifiedDifference(Assignments strata) {

    double of(double[] values, boolean[] treated) {
        var sum = 0.0;
        var size = 0;
        for (var stratum = 0; stratum < strata.members().size(); stratum++) {
            var members = strata.members().get(stratum);
            var count = strata.treatedCounts()[stratum];
            if (count > 0 && count < members.length) {
                sum += members.length * within(values, treated, members, count);
                size += members.length;
            }
        }
        if (size == 0) {
            throw new IllegalArgumentException("no stratum has both treated and comparison, so lots decided nothing");
        }
        return sum / size;
    }

    private static double within(double[] values, boolean[] treated, int[] members, int count) {
        var mine = 0.0;
        var theirs = 0.0;
        for (var member : members) {
            if (treated[member]) {
                mine += values[member];
            } else {
                theirs += values[member];
            }
        }
        return mine / count - theirs / (members.length - count);
    }
}
