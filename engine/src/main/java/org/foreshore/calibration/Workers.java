package org.foreshore.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs simulations over threads; what comes back is in the order of what was asked. */
final class Workers {

    private final Simulator simulator;
    private final List<FreeParameter> parameters;
    private final int threads;

    Workers(Simulator simulator, List<FreeParameter> parameters, int threads) {
        this.simulator = simulator;
        this.parameters = parameters;
        this.threads = threads;
    }

    /** Runs each place once, with lucks numbered from {@code luck} on. */
    List<Run> run(List<Design.Point> points, int luck) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var asked = new ArrayList<Future<Run>>();
            for (int i = 0; i < points.size(); i++) {
                var point = points.get(i);
                int number = luck + i;
                asked.add(pool.submit(() -> run(point, number)));
            }
            var runs = new ArrayList<Run>();
            for (var one : asked) {
                runs.add(one.get());
            }
            return runs;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were under way", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a run broke", broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Run run(Design.Point point, int luck) {
        return new Run(point.place(), point.lot(), luck, simulator.run(values(point.place()), luck));
    }

    /** Values of the parameters at a place. */
    double[] values(double[] place) {
        var values = new double[place.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters.get(i).at(place[i]);
        }
        return values;
    }
}
