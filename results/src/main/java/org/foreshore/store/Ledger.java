package org.foreshore.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.StoreUnreadable;
import tools.jackson.core.JacksonException;

/**
 * What became of every arm of every replication. Rebuilt from the replications present whenever a run begins or ends;
 * in between, lines are only added, and the last one about an arm and replication counts.
 */
record Ledger(Path file) {

    private record Key(int replication, String arm) {}

    static Ledger of(Path run) {
        return new Ledger(run.resolve("ledger.ndjson"));
    }

    /** Writes one line for each arm and replication, in order. */
    void rebuild(Manifest manifest, Collection<ReplicationOutcome> done, Collection<Failure> failures) {
        Map<Integer, List<LedgerLine>> known = new TreeMap<>();
        failures.forEach(failure -> known.put(failure.replication(), lines(manifest, failure)));
        done.forEach(outcome -> known.put(outcome.replication(), lines(outcome)));
        var text = new StringBuilder();
        for (var replication = 0; replication < manifest.replications(); replication++) {
            known.getOrDefault(replication, planned(manifest, replication))
                    .forEach(line -> text.append(Json.line(line)));
        }
        SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(List<LedgerLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(Json.line(line)));
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be written: " + Reason.of(e), e);
        }
    }

    /** One line for each arm and replication; a last line torn by a kill is passed over. */
    List<LedgerLine> read() {
        Map<Key, LedgerLine> latest = new LinkedHashMap<>();
        try {
            for (var text : Files.readAllLines(file)) {
                var line = text.endsWith("}") ? Json.read(text, LedgerLine.class) : null;
                if (line != null) {
                    latest.put(new Key(line.replication(), line.arm()), line);
                }
            }
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read: " + Reason.of(e), e);
        } catch (JacksonException e) {
            throw new StoreUnreadable(file.toString(), Reason.ofDamage(e), e);
        }
        return List.copyOf(latest.values());
    }

    static List<LedgerLine> lines(ReplicationOutcome outcome) {
        List<LedgerLine> lines = new ArrayList<>();
        for (var trajectory : outcome.trajectories()) {
            lines.add(LedgerLine.done(outcome.replication(), trajectory.arm(), OutcomeHash.of(trajectory)));
        }
        return lines;
    }

    static List<LedgerLine> lines(Manifest manifest, Failure failure) {
        return manifest.arms().stream()
                .map(arm -> LedgerLine.failed(failure, arm.id()))
                .toList();
    }

    private static List<LedgerLine> planned(Manifest manifest, int replication) {
        return manifest.arms().stream()
                .map(arm -> LedgerLine.planned(replication, arm.id()))
                .toList();
    }
}
