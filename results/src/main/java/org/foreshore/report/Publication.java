package org.foreshore.report;

import java.io.IOException;
import java.util.List;
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
     */
    public static StoredRun finish(RunWriter run) {
        var results = RunResults.of(run);
        if (results.replications() > 0) {
            write(run, results);
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

    private static void write(RunWriter run, RunResults results) {
        run.publishTrajectories();
        run.publish("summary.csv", writer -> Tables.write(writer, Tables.SUMMARY, rows -> summaries(rows, results)));
        run.publish(
                "comparison.csv",
                writer -> Tables.write(writer, Tables.COMPARISON, rows -> comparisons(rows, results)));
        run.publish(
                TransitionTable.NAME,
                writer -> Tables.write(
                        writer, TransitionTable.HEADER, rows -> TransitionTable.write(rows, results.transitions())));
        run.publish(
                CostTable.NAME,
                writer -> Tables.write(writer, CostTable.HEADER, rows -> CostTable.write(rows, results.costs())));
        run.publish("datapackage.json", writer -> writer.write(DataPackage.json(results.manifest())));
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
