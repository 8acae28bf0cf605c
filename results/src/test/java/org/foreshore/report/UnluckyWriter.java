package org.foreshore.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.foreshore.store.ResultStore;
import org.foreshore.store.Synthetic;

/** A process that runs a made-up experiment and may be killed while it does. */
public final class UnluckyWriter {

    static final int REPLICATIONS = 12;

    private UnluckyWriter() {}

    /** Waits, so that it is warm when it is wanted, for the store's folder and the seed of the order of replications. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var plan = Synthetic.small(REPLICATIONS);
        plan.outcome(0);
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var root = in.readLine();
            var seed = in.readLine();
            if (root != null && seed != null) {
                run(Path.of(root), Long.parseLong(seed));
            }
        }
    }

    private static void run(Path root, long seed) throws InterruptedException {
        var made = Synthetic.small(REPLICATIONS);
        List<Integer> order = new ArrayList<>();
        for (var replication = 0; replication < REPLICATIONS; replication++) {
            order.add(replication);
        }
        Collections.shuffle(order, new Random(seed));
        try (var run = ResultStore.open(root).begin(made.plan())) {
            System.out.println("begun");
            for (var replication : order) {
                if (!run.isDone(replication)) {
                    run.completed(made.outcome(replication));
                    Thread.sleep(5);
                }
            }
            Publication.finish(run, 2);
        }
    }
}
