package org.foreshore.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.foreshore.job.Asked;
import org.foreshore.job.SandboxLab;
import org.foreshore.job.UnstoredRun;
import org.foreshore.lab.Designs;
import org.foreshore.problem.SandboxException;
import org.foreshore.report.RunResults;
import org.foreshore.vocabulary.Catalogue;

/**
 * What lessons simulate, kept by the content of the question: a room of fifty waits for one simulation, and the next step finds
 * it there. One is worked at at a time, with all threads.
 */
public final class Rehearsals implements AutoCloseable {

    /** More are forgotten, those longest unused first. */
    private static final int REMEMBERED = 24;

    private final UnstoredRun runs;
    private final Catalogue catalogue;
    private final int threads;
    private final ExecutorService stage = Executors.newSingleThreadExecutor(Rehearsals::daemon);
    private final Map<String, Future<?>> known = new LinkedHashMap<>();

    public Rehearsals(UnstoredRun runs, Catalogue catalogue, int threads) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.threads = threads;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        return thread;
    }

    /** A scenario's arms side by side. */
    public RunResults arms(Asked asked) {
        return await("arms " + asked.id(), gone -> runs.of(asked, gone), RunResults.class);
    }

    /** A scenario's sandbox, as planned, in every country. */
    public SandboxLab.Answer sandbox(Asked asked) {
        var planned = Map.of(Designs.PLANNED, asked.scenario().sandbox());
        return await(
                "pilot " + asked.id(),
                gone -> new SandboxLab(asked, catalogue, threads).run(planned, done -> {}, gone),
                SandboxLab.Answer.class);
    }

    private <T> T await(String key, Function<BooleanSupplier, T> work, Class<T> type) {
        var answer = begun(key, work);
        try {
            return type.cast(answer.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits any more", e);
        } catch (ExecutionException e) {
            forget(key, answer);
            throw e.getCause() instanceof SandboxException foreseen
                    ? foreseen
                    : new IllegalStateException(e.getCause());
        }
    }

    private synchronized Future<?> begun(String key, Function<BooleanSupplier, ?> work) {
        var before = known.remove(key);
        var answer = before == null ? stage.submit(() -> work.apply(stage::isShutdown)) : before;
        known.put(key, answer);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        return answer;
    }

    /** What broke may be tried again. */
    private synchronized void forget(String key, Future<?> answer) {
        known.remove(key, answer);
    }

    @Override
    public void close() {
        stage.shutdownNow();
    }
}
