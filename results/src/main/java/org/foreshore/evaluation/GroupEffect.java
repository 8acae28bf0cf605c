package org.foreshore.evaluation;

import java.util.stream.IntStream;

/**
 * Effect on one group in one period.
 *
 * @param start place of the period in which the group began
 * @param place place of the period looked at
 * @param size clusters in the group
 * @param influence by how much each cluster moves the estimate; the squares sum to its variance, undefined for groups
 *     of one
 */
record GroupEffect(int start, int place, int size, double value, double[] influence) {

    static GroupEffect of(ClusterPanel panel, int start, int place, int[] group, int[] others) {
        var changes = IntStream.range(0, panel.clusters())
                .mapToDouble(cluster -> panel.means()[cluster][place] - panel.means()[cluster][start - 1])
                .toArray();
        var influence = new double[panel.clusters()];
        var mine = centre(changes, group, 1, influence);
        var theirs = centre(changes, others, -1, influence);
        return new GroupEffect(start, place, group.length, mine - theirs, influence);
    }

    int since() {
        return place - start;
    }

    private static double centre(double[] changes, int[] members, int sign, double[] influence) {
        var mean = IntStream.of(members)
                .mapToDouble(member -> changes[member])
                .average()
                .orElseThrow();
        var count = members.length;
        for (var member : members) {
            influence[member] += sign * (changes[member] - mean) / Math.sqrt(count * (count - 1.0));
        }
        return mean;
    }
}
