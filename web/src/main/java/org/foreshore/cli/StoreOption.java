package org.foreshore.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.store.ResultStore;
import org.foreshore.store.StoredRun;
import picocli.CommandLine.Option;

/** Where results are kept. */
final class StoreOption {

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Folder of stored runs (default: results/runs beside the program, else here).")
    private Path results = standard();

    /** The launcher says where the program lies. */
    private static Path standard() {
        var home = System.getenv("FORESHORE_HOME");
        return Path.of(home == null ? "" : home, "results", "runs");
    }

    Path folder() {
        return results;
    }

    ResultStore open() {
        return ResultStore.open(results);
    }

    /** A question: the scenario file of that name if there is one, "-", else the stored run. */
    Asked asked(Questions questions, String subject) {
        var isRun = !subject.equals("-") && !Files.isRegularFile(Path.of(subject)) && !subject.endsWith(".yaml");
        return isRun
                ? questions.read(find(subject).folder().resolve("scenario.resolved.yaml"))
                : Workshop.read(questions, subject);
    }

    /** A stored run by its id, the beginning of it, or its folder. */
    StoredRun find(String idOrFolder) {
        var folder = Path.of(idOrFolder);
        if (Files.isDirectory(folder)) {
            return StoredRun.at(folder);
        }
        return open().find(idOrFolder)
                .orElseThrow(() -> new StoreUnreadable(
                        results.toString(),
                        "holds no run %s; './foreshore list runs' shows what is there".formatted(idOrFolder)));
    }
}
