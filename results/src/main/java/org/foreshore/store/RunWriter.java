package org.foreshore.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foreshore.outcome.Margin;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;

/**
 * A run being written: each replication is safe on disk once {@link #completed} returns, and a kill at any moment costs
 * only the replications then in work. Safe for use by several threads.
 */
public final class RunWriter implements AutoCloseable {

    private final Path folder;
    private final RunLock lock;
    private final List<Margin> fit;
    private final Parts parts;
    private final Ledger ledger;
    private final SortedMap<Integer, ReplicationOutcome> done = new TreeMap<>();
    private final SortedMap<Integer, Failure> failures = new TreeMap<>();
    private final SortedMap<String, String> outputs = new TreeMap<>();
    private Manifest manifest;

    /** Takes up the replications already present; those that failed before are tried again. */
    RunWriter(Path folder, RunLock lock, Manifest manifest, List<Margin> fit) {
        this.folder = folder;
        this.lock = lock;
        this.manifest = manifest;
        this.fit = List.copyOf(fit);
        this.parts = Parts.of(folder);
        this.ledger = Ledger.of(folder);
        parts.create();
        parts.outcomes(manifest).forEach(outcome -> done.put(outcome.replication(), outcome));
        ledger.rebuild(manifest, done.values(), failures.values());
    }

    /** Writes what one needs to write a file of text. */
    public interface Text {
        void to(Writer writer) throws IOException;
    }

    public synchronized Manifest manifest() {
        return manifest;
    }

    public List<Margin> fit() {
        return fit;
    }

    /** Whether the replication is stored already, so that it need not run again. */
    public synchronized boolean isDone(int replication) {
        return done.containsKey(replication);
    }

    /** The replications stored so far, in order; each holds all arms, so any number of them is a fair comparison. */
    public synchronized List<ReplicationOutcome> outcomes() {
        return List.copyOf(done.values());
    }

    public synchronized List<Failure> failures() {
        return List.copyOf(failures.values());
    }

    /** Stores a replication. */
    public synchronized void completed(ReplicationOutcome outcome) {
        if (!manifest.fits(outcome)) {
            throw new IllegalArgumentException("replication %d does not have the arms, months and columns of run %s"
                    .formatted(outcome.replication(), manifest.id()));
        }
        parts.put(outcome);
        done.put(outcome.replication(), outcome);
        failures.remove(outcome.replication());
        ledger.add(Ledger.lines(outcome));
    }

    /** Notes a replication that broke; it does not end the others. */
    public synchronized void failed(int replication, String stage, String cause) {
        var failure = new Failure(replication, stage, cause);
        failures.put(replication, failure);
        ledger.add(Ledger.lines(manifest, failure));
    }

    /** Notes a replication as the engine reports it. */
    public void failed(int replication, RunFailed failure) {
        failed(replication, failure.stage(), String.valueOf(failure.getCause()));
    }

    /** Writes {@code trajectories.parquet} from the replications stored so far. */
    public void publishTrajectories() {
        TrajectoryFile.of(folder).write(manifest(), outcomes());
        note(TrajectoryFile.NAME);
    }

    /** Writes a file of results, whole or not at all. Files of different names may be written at the same time. */
    public void publish(String name, Text text) {
        var file = folder.resolve(name);
        SafeFile.write(file, unfinished -> {
            try (var writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                text.to(writer);
            }
        });
        note(name);
    }

    private void note(String name) {
        var hash = SafeFile.hash(folder.resolve(name));
        synchronized (this) {
            outputs.put(name, hash);
        }
    }

    /** Ends the run. Only now does the folder claim its state; the replications' own files go last, if none lacks. */
    public synchronized StoredRun end(RunState state, List<Headline> headlines) {
        ledger.rebuild(manifest, done.values(), failures.values());
        outputs.put("ledger.ndjson", SafeFile.hash(ledger.file()));
        for (var name : List.of("scenario.resolved.yaml", FitTable.NAME)) {
            outputs.put(name, SafeFile.hash(folder.resolve(name)));
        }
        manifest = manifest.ended(state, now(), headlines, outputs);
        SafeFile.write(folder.resolve(StoredRun.MANIFEST), Json.page(manifest));
        if (state == RunState.DONE) {
            parts.remove();
        }
        close();
        return StoredRun.at(folder);
    }

    /** Stops the run; it can be resumed from the replications stored so far. */
    public StoredRun cancel() {
        return end(RunState.CANCELLED, new ArrayList<>());
    }

    /** Lets others write the run. Without {@link #end} it stays as it is, to be resumed. */
    @Override
    public void close() {
        lock.close();
    }

    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
