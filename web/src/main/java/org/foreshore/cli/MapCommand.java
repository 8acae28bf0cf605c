package org.foreshore.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foreshore.job.AtlasTable;
import org.foreshore.job.Atlases;
import org.foreshore.scenario.Arm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what every settlement did, month by month, in the baseline and an arm. */
@Command(
        description = "What every settlement did, month by month, in the baseline and an arm, as CSV: where it lies,"
                + " Internet use, coverage and gaps (means over some futures that are simulated again), sites and outages"
                + " (of the first of them).",
        mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE|ID", description = "A scenario file, or a stored run.")
    private String subject = "";

    @Option(names = "--arm", paramLabel = "ID", description = "Which arm. Default: the first beside the baseline.")
    private String arm = "";

    @Option(names = "--at", paramLabel = "MONTH", description = "That month alone, as 2030-12. Default: all.")
    private String month = "";

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--json", description = "As the API gives it.")
    private boolean json;

    MapCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var asked = store.asked(workshop.questions(), subject);
        var scenario = asked.scenario();
        var arms = scenario.arms().stream().map(Arm::id).toList();
        var months = scenario.monthNames();
        check("--arm", arm, arms);
        check("--at", month, months);
        int which = arm.isEmpty() ? Math.min(1, arms.size() - 1) : arms.indexOf(arm);
        var whole = new Atlases(many).of(asked, scenario.arms().get(which), () -> false);
        var atlas = month.isEmpty() ? whole : whole.at(months.indexOf(month));
        if (json) {
            Printer.json(atlas);
        } else {
            System.out.print(AtlasTable.csv(atlas));
        }
        return Foreshore.OK;
    }

    private void check(String option, String given, List<String> known) {
        if (!given.isEmpty()) {
            new Words(command, option).among(given, known);
        }
    }
}
