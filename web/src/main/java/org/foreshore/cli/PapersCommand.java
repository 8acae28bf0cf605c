package org.foreshore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foreshore.job.Asked;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Verdict;
import org.foreshore.paper.Dossier;
import org.foreshore.paper.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the papers of a sandbox. */
@Command(
        description = "Writes the papers of a sandbox to print: canvas, stakeholder map, indicator table, application, "
                + "test plan, guardrail log, exit report.",
        mixinStandardHelpOptions = true)
final class PapersCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "A scenario file with a pilot.")
    private String file = "";

    @Option(names = "--to", paramLabel = "DIR", defaultValue = "papers", description = "Default: papers.")
    private Path folder = Path.of("papers");

    @Option(
            names = "--tried",
            description =
                    "Try the sandbox once, in one synthetic country, and report on that; else log and report are forms.")
    private boolean tried;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    PapersCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var questions = workshop.questions();
        var read = Workshop.read(questions, file);
        Workshop.warn(read.warnings());
        new Words(command, "FILE").require(read.scenario().pilot().isPresent(), () -> "has no pilot");
        var dossier = new Dossier(
                read.scenario(),
                read.country().country().name(),
                questions.catalogue(),
                workshop.program().says(),
                tried ? Optional.of(verdict(read, many)) : Optional.empty());
        write(dossier);
        return Foreshore.OK;
    }

    private Verdict verdict(Asked read, int many) {
        var questions = workshop.questions();
        var scenario = read.scenario();
        var asked = questions.ask(scenario.with(scenario.place(), scenario.seed(), 1), read);
        var answer = new SandboxLab(asked, questions.catalogue(), many)
                .run(Map.of(scenario.id(), scenario.sandbox()), done -> {}, () -> false);
        return answer.verdicts().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sandbox was not tried"));
    }

    private void write(Dossier dossier) {
        Written.folder(folder);
        Papers.of(dossier).forEach(paper -> Written.file(folder.resolve(paper.id() + ".html"), paper.html()));
    }
}
