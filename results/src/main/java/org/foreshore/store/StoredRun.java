package org.foreshore.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foreshore.outcome.Margin;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.StoreUnreadable;
import tools.jackson.core.JacksonException;

/** A run folder, read. */
public final class StoredRun {

    static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final Manifest manifest;

    private StoredRun(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** What every version of the first page says. */
    private record Layout(String schema) {}

    /** Reads the run in a folder somebody named, wherever it lies. */
    public static StoredRun at(Path folder) {
        var file = folder.resolve(MANIFEST);
        try {
            var text = Files.readString(file);
            var schema = Json.read(text, Layout.class).schema();
            if (!schema.equals(Manifest.SCHEMA)) {
                throw new StoreUnreadable(
                        file.toString(), "has schema %s; this version reads %s".formatted(schema, Manifest.SCHEMA));
            }
            var manifest = Json.read(text, Manifest.class);
            return new StoredRun(folder, manifest.inState(state(folder, manifest)));
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        } catch (JacksonException e) {
            throw new StoreUnreadable(file.toString(), Reason.ofDamage(e), e);
        }
    }

    private static RunState state(Path folder, Manifest manifest) {
        if (manifest.state() != RunState.RUNNING) {
            return manifest.state();
        }
        var root = Objects.requireNonNullElse(folder.toAbsolutePath().getParent(), folder);
        return RunLock.isHeld(root, manifest.id()) ? RunState.RUNNING : RunState.INTERRUPTED;
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    public Path folder() {
        return folder;
    }

    public Manifest manifest() {
        return manifest;
    }

    public String id() {
        return manifest.id();
    }

    public RunState state() {
        return manifest.state();
    }

    /** The question in full, every default written out. */
    public String resolvedYaml() {
        return text("scenario.resolved.yaml");
    }

    /** One line for each arm and replication. */
    public List<LedgerLine> ledger() {
        return Ledger.of(folder).read();
    }

    /** Replications of which all arms are stored, in order. */
    public List<Integer> replicationsDone() {
        return ledger().stream()
                .filter(LedgerLine::isDone)
                .map(LedgerLine::replication)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Failure> failures() {
        return ledger().stream()
                .filter(line -> line.state().equals("failed"))
                .map(line -> new Failure(line.replication(), line.stage(), line.cause()))
                .distinct()
                .toList();
    }

    /** True once {@code trajectories.parquet} and the tables are there. */
    public boolean hasResults() {
        return manifest.outputs().containsKey(TrajectoryFile.NAME);
    }

    /** The replications of an unfinished run; empty once it is done and they have moved to the Parquet file. */
    public List<ReplicationOutcome> outcomes() {
        return Parts.of(folder).outcomes(manifest);
    }

    /** Values of one indicator, ordered by replication, arm, month and group; {@code NaN} where undefined. */
    public double[] values(String indicator, int expected) {
        return TrajectoryFile.of(folder).values(indicator, expected);
    }

    /** How the synthetic population meets its margins. */
    public List<Margin> fit() {
        return FitTable.of(folder).read();
    }

    /** A file of results as text. @param name one of those in the manifest, or the resolved scenario */
    public String text(String name) {
        if (!name.equals("scenario.resolved.yaml") && !manifest.outputs().containsKey(name)) {
            throw new StoreUnreadable(folder.toString(), "has no file " + name);
        }
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new StoreUnreadable(folder.resolve(name).toString(), "cannot be read: " + Reason.of(e), e);
        }
    }

    /** Names of result files whose bytes are not those the run wrote; none if all is well. */
    public List<String> changedFiles() {
        return manifest.outputs().entrySet().stream()
                .filter(output -> !Files.exists(folder.resolve(output.getKey()))
                        || !SafeFile.hash(folder.resolve(output.getKey())).equals(output.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
