package org.foreshore.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.apache.commons.csv.CSVPrinter;
import org.foreshore.store.Headline;
import org.foreshore.store.RunState;
import org.foreshore.store.RunWriter;
import org.foreshore.store.StoredRun;

/** Turns the replications of a run into its open files, and ends it. */
public final class Publication {

    private Publication() {}

    /**
     * Writes every result file and ends the run: done if no replication lacks, failed if one broke, cancelled if some
     * were never run. The files but for {@code manifest.json} have the same bytes however often the run was
     * interrupted and in whatever order its replications came.
     *
     * @param threads that may write files side by side
     */
    public static StoredRun finish(RunWriter run, int threads) {
        var results = RunResults.of(run);
        if (results.replications() > 0) {
            write(run, results, threads);
        }
        List<Headline> headlines = Headlines.of(results);
        return run.end(state(run), headlines);
    }

    private static RunState state(RunWriter run) {
        if (run.outcomes().size() == run.manifest().replications()) {
            return RunState.DONE;
        }
        return run.failures().isEmpty() ? RunState.CANCELLED : RunState.FAILED;
    }

    private static void write(RunWriter run, RunResults results, int threads) {
        together(
                threads,
                run::publishTrajectories,
                () -> table(run, "summary.csv", Tables.SUMMARY, rows -> summaries(rows, results)),
                () -> table(run, "comparison.csv", Tables.COMPARISON, rows -> comparisons(rows, results)),
                () -> table(
                        run,
                        TransitionTable.NAME,
                        TransitionTable.HEADER,
                        rows -> TransitionTable.write(rows, results.transitions())),
                () -> table(run, CostTable.NAME, CostTable.HEADER, rows -> CostTable.write(rows, results.costs())),
                () -> localities(run),
                () -> table(run, AccountTables.LEDGER, AccountTables.MONEY, rows -> AccountTables.money(rows, results)),
                () -> table(
                        run,
                        AccountTables.PHYSICAL_ACCOUNTS,
                        AccountTables.PHYSICAL,
                        rows -> AccountTables.physical(rows, results)),
                () -> run.publish("datapackage.json", writer -> writer.write(DataPackage.json(results.manifest()))));
    }

    private static void table(RunWriter run, String name, List<String> header, Tables.Rows rows) {
        run.publish(name, writer -> Tables.write(writer, header, rows));
    }

    /** Writes files side by side; the first failure is thrown once all are over. */
    private static void together(int threads, Runnable... files) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(Arrays.stream(files)
                            .map(file -> CompletableFuture.runAsync(file, pool))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pool.shutdown();
        }
    }

    private static void localities(RunWriter run) {
        if (!run.manifest().local().localities().isEmpty()) {
            var locals = new OutcomeLocals(run.manifest(), run.outcomes());
            table(
                    run,
                    LocalTable.NAME,
                    LocalTable.HEADER,
                    rows -> locals.forEach(each -> LocalTable.write(rows, each)));
        }
    }

    private static void summaries(CSVPrinter rows, RunResults results) throws IOException {
        for (var column : results.manifest().columns().list()) {
            Tables.write(rows, results.summary(column.indicator(), column.group()));
        }
    }

    private static void comparisons(CSVPrinter rows, RunResults results) throws IOException {
        var arms = results.manifest().arms();
        for (var arm : arms.subList(1, arms.size())) {
            for (var column : results.manifest().columns().list()) {
                Tables.write(rows, results.comparison(arm.id(), column.indicator(), column.group()));
            }
        }
    }
}
