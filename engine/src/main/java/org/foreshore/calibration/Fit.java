package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parameters that could have made history, as far as history tells.
 *
 * @param luck standard deviation between replications, for each target
 * @param waves what each wave of runs found
 * @param volume part of the parameters' box that history matching left, at most
 * @param members accepted, all equally likely, in the order they were found
 */
public record Fit(
        List<FreeParameter> parameters,
        List<Target> targets,
        double[] luck,
        List<Wave> waves,
        double volume,
        List<Member> members) {

    /** One accepted set. @param outputs what the simulator made of it */
    public record Member(SortedMap<String, Double> values, double[] outputs) {}

    /** Parts of all runs that the waves get; the rest is for the rejection. */
    private static final double[] WAVES = {0.2, 0.15, 0.15};

    /**
     * Fits by history matching and then rejection. The same runs give the same fit on any number of threads.
     *
     * @param runs of the simulator in all, but for sixteen that measure luck
     */
    public static Fit of(
            Simulator simulator, List<FreeParameter> parameters, List<Target> targets, int runs, int threads) {
        var workers = new Workers(simulator, parameters, threads);
        var matching = new HistoryMatching(targets, workers, parameters.size());
        var sizes = new int[WAVES.length];
        int left = runs;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.max(1, (int) (WAVES[i] * runs));
            left -= sizes[i];
        }
        matching.waves(sizes);
        var accepted = new Rejection(matching).accept(left);
        var members = new ArrayList<Member>();
        for (var run : accepted) {
            members.add(new Member(named(parameters, workers.values(run.place())), run.outputs()));
        }
        return new Fit(
                parameters,
                targets,
                matching.targets().luck(),
                matching.waves(),
                matching.volume(),
                List.copyOf(members));
    }

    private static SortedMap<String, Double> named(List<FreeParameter> parameters, double[] values) {
        var named = new TreeMap<String, Double>();
        for (int i = 0; i < values.length; i++) {
            named.put(parameters.get(i).path(), values[i]);
        }
        return named;
    }
}
