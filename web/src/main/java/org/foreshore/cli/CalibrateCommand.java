package org.foreshore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.foreshore.job.Calibration;
import org.foreshore.job.Library;
import org.foreshore.store.CalibrationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the parameters of a country to its past and writes them down with their provenance. */
@Command(
        description = "Fits a country's parameters to its past; prints the file that holds them.",
        footer = "History matching, then approximate Bayesian computation; years after the window are only tested on.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {

    private static final List<Integer> WINDOWS = List.of(2016, 2019);
    private static final int FEWEST_RUNS = 50;

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(paramLabel = "COUNTRY", description = "ISO 3166 alpha-3 code of a country whose past is known.")
    private String country = "";

    @Option(
            names = "--train-to",
            paramLabel = "YEAR",
            description = "Last year to look at: 2016 or 2019. Default: 2019.")
    private int trainTo = 2019;

    @Option(names = "--runs", description = "Runs of the model. Default: 2000.")
    private int runs = 2_000;

    @Option(names = "--residents", description = "Residents to simulate in each. Default: 30000.")
    private int residents = 30_000;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the file. Default: scenarios/library/calibration.")
    private Path out = Path.of("scenarios", "library", "calibration");

    CalibrateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var library = Library.find();
        var code = country.toUpperCase(Locale.ROOT);
        new Words(command, "COUNTRY")
                .among(
                        code,
                        library.codes().stream().filter(library::hasHistory).toList());
        require("--train-to", WINDOWS.contains(trainTo), "must be 2016 or 2019");
        require("--runs", runs >= FEWEST_RUNS, "must be %d or more".formatted(FEWEST_RUNS));
        require("--residents", residents >= 1_000 && residents <= 1_000_000, "must be 1000 to 1000000");
        var folder = Written.folder(out);
        var found = new Calibration(code, trainTo, runs, residents).compute(library, many);
        var file = folder.resolve(Library.calibrationName(code, trainTo));
        found.write(file);
        System.out.println(file);
        say(found);
        return Foreshore.OK;
    }

    private void require(String option, boolean fine, String allowed) {
        new Words(command, option).require(fine, () -> allowed);
    }

    private static void say(CalibrationFile found) {
        System.err.printf(
                "%d of %d runs accepted%n%-10s %12s %8s %12s %8s%n",
                found.members().size(), found.runs(), "", "error, pp", "CRPS", "80 % covers", "years");
        for (var rival : found.rivals()) {
            var score = rival.score();
            System.err.printf(
                    Locale.ROOT,
                    "%-10s %12.2f %8.2f %11.0f%% %8d%n",
                    rival.title(),
                    100 * score.error(),
                    100 * score.crps(),
                    100 * score.covered(),
                    score.years());
        }
    }
}
