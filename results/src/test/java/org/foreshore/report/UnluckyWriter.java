package org.foreshore.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.foreshore.store.ResultStore;
import org.foreshore.store.Synthetic;

/** A process that runs a made-up experiment and may be killed while it does. */
public final class UnluckyWriter {

    private static final int REPLICATIONS = 24;

    private UnluckyWriter() {}

    /** @param args the store's folder; seed of the order in which replications come */
    public static void main(String[] args) throws InterruptedException {
        run(Path.of(args[0]), Long.parseLong(args[1]), () -> System.out.println("begun"));
    }

    static void run(Path root, long seed, Runnable begun) throws InterruptedException {
        var made = Synthetic.small(REPLICATIONS);
        List<Integer> order = new ArrayList<>();
        for (var replication = 0; replication < REPLICATIONS; replication++) {
            order.add(replication);
        }
        Collections.shuffle(order, new Random(seed));
        try (var run = ResultStore.open(root).begin(made.plan())) {
            begun.run();
            for (var replication : order) {
                if (!run.isDone(replication)) {
                    run.completed(made.outcome(replication));
                    Thread.sleep(10);
                }
            }
            Publication.finish(run);
        }
    }
}
