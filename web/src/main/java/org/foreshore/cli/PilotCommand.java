package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foreshore.job.Asked;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Frontier;
import org.foreshore.lab.LabSummary;
import org.foreshore.lab.Readiness;
import org.foreshore.lab.SizeSearch;
import org.foreshore.lab.Try;
import org.foreshore.scenario.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the sandbox of a scenario in many countries whose truth is known. */
@Command(
        description = "Would this sandbox have told success from failure? Tries it in as many countries as there are "
                + "replications, each under other luck, and holds what it shows against the truth.",
        mixinStandardHelpOptions = true)
final class PilotCommand implements Callable<Integer> {

    /** What machines read. */
    record Told(List<LabSummary> designs, PilotMore more) {}

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private Changes changes = new Changes();

    @Parameters(paramLabel = "FILE", description = "A scenario file with a pilot.")
    private String file = "";

    @Option(
            names = "--designs",
            split = ",",
            paramLabel = "ID",
            arity = "0..1",
            fallbackValue = Designs.ALL,
            description = "Also other designs on the same worlds, by name or all of them.")
    private List<String> designs = List.of();

    @Option(
            names = "--power",
            description = "Also the fewest settlements for the power wanted, and to be right as often.")
    private boolean power;

    @Option(names = "--frontier", description = "Also what it costs to be right: sandboxes of several sizes.")
    private boolean frontier;

    @Option(names = "--value", description = "Also whether a sandbox is worth its cost and the delay.")
    private boolean value;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--format", defaultValue = "TEXT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    PilotCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        new Words(command, "--format")
                .require(
                        format != Format.CSV || json || !(power || frontier || value),
                        () -> "csv holds the designs only; ask for json with --power, --frontier or --value");
        var questions = workshop.questions();
        var read = Workshop.read(questions, file);
        Workshop.warn(read.warnings());
        var asked = questions.ask(changes.applyTo(read.scenario()), read);
        new Words(command, "FILE").require(asked.scenario().pilot().isPresent(), () -> "has no pilot");
        var sandbox = asked.scenario().sandbox();
        var lab = new SandboxLab(asked, questions.catalogue(), many);
        var answer = lab.run(chosen(sandbox), this::progress, () -> false);
        print(asked, sandbox, answer, more(lab, sandbox, answer));
        return Foreshore.OK;
    }

    private PilotMore more(SandboxLab lab, Sandbox sandbox, SandboxLab.Answer answer) {
        Try again = designs -> lab.run(designs, done -> {}, () -> false).byDesign();
        int most = lab.eligible(sandbox) / 2;
        var sizes = PilotMore.sizes(sandbox, lab.monthsLeft(sandbox));
        double wanted = sandbox.evaluation().power().value();
        return new PilotMore(
                wanted,
                power ? new SizeSearch(again, sandbox, most, LabSummary::power, wanted).run(sizes) : List.of(),
                power ? new SizeSearch(again, sandbox, most, LabSummary::right, wanted).run(sizes) : List.of(),
                frontier ? Frontier.of(again, sandbox, most).points() : List.of(),
                value ? List.of(answer.value(Designs.PLANNED)) : List.of());
    }

    private Map<String, Sandbox> chosen(Sandbox sandbox) {
        var known = new ArrayList<>(Designs.of(sandbox).keySet());
        known.add(Designs.ALL);
        designs.forEach(design -> new Words(command, "--designs").among(design, known));
        return Designs.chosen(sandbox, designs);
    }

    private void progress(int done) {
        if (!quiet && done % 10 == 0) {
            System.err.printf("%d replications done%n", done);
        }
    }

    private void print(Asked asked, Sandbox sandbox, SandboxLab.Answer answer, PilotMore more) {
        if (json || format == Format.JSON) {
            Printer.json(new Told(answer.summaries(), more));
        } else if (format == Format.CSV) {
            PilotRows.csv(answer.summaries());
        } else {
            PilotText.print(asked.scenario(), Readiness.of(sandbox), answer);
            PilotMoreText.print(more);
        }
    }
}
