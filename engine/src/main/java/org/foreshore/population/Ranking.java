package org.foreshore.population;

/** Orders many households by a score in linear time: scores are rounded to 65,536 steps, ties keep their order. */
final class Ranking {

    private static final int STEPS = 1 << 16;

    private Ranking() {}

    /** A score of [0, 1) as a step. */
    static char step(double score) {
        return (char) Math.min(STEPS - 1, Math.max(0, (int) (score * STEPS)));
    }

    /** Indices in ascending order of their step. */
    static int[] ascending(char[] steps) {
        int[] start = new int[STEPS + 1];
        for (char step : steps) {
            start[step + 1]++;
        }
        for (int i = 0; i < STEPS; i++) {
            start[i + 1] += start[i];
        }
        int[] order = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            order[start[steps[i]]++] = i;
        }
        return order;
    }
}
