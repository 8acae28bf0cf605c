package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed result is still what the program finds; where it is not, it is written anew and fails once. */
class ReferenceIT {

    private static final Path SCENARIO = Path.of("../scenarios/library/scenarios/bangladesh-broadband-or-skills.yaml");

    @Test
    void theReferenceIsWhatTheProgramFinds(@TempDir Path folder) throws IOException {
        var file = SCENARIO.toAbsolutePath().normalize().toString();
        var run = Started.jar(folder, "run", file, "--replications", "8", "--results", "runs", "--quiet")
                .end();
        assertThat(run.code()).as(run.err()).isZero();

        var rows = Reference.ofRun(
                folder.resolve("runs").resolve(run.out().split(" ")[0]).resolve("comparison.csv"));
        var fresh = Reference.of(rows);
        if (!Files.exists(Reference.FILE) || !agree(Reference.read(), fresh)) {
            Files.writeString(Reference.FILE, Reference.text(rows));
            throw new AssertionError(
                    Reference.FILE + " was stale and is written anew; draw the picture and commit both");
        }
    }

    /** Intervals of the last month overlap, so that nothing the README shows has become untrue. */
    private static boolean agree(Reference committed, Reference fresh) {
        return committed.arms().keySet().equals(fresh.arms().keySet())
                && fresh.arms().entrySet().stream().allMatch(arm -> {
                    int last = arm.getValue().size() - 1;
                    var before = committed.arms().getOrDefault(arm.getKey(), List.of());
                    return before.size() == last + 1
                            && before.get(last).overlaps(arm.getValue().get(last));
                });
    }
}
