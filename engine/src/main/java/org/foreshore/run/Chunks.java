package org.foreshore.run;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.foreshore.behaviour.Spread;

/** Settlements of one large world over threads: each takes the next chunk from a counter. */
record Chunks(ExecutorService pool, int threads) implements Spread {

    private static final int CHUNK = 16;

    @Override
    public void forEach(int settlements, Task task) {
        var next = new AtomicInteger();
        var workers = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < threads; thread++) {
            int number = thread;
            workers.add(() -> {
                for (int from = next.getAndAdd(CHUNK); from < settlements; from = next.getAndAdd(CHUNK)) {
                    for (int s = from; s < Math.min(settlements, from + CHUNK); s++) {
                        task.run(s, number);
                    }
                }
                return null;
            });
        }
        await(workers);
    }

    private void await(ArrayList<Callable<Void>> workers) {
        try {
            for (var future : pool.invokeAll(workers)) {
                future.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Cancellation.Cancelled();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a settlement failed: " + broken.getCause(), broken.getCause());
        }
    }
}
