package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foreshore.check.Checks;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.store.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenario files and stores each answer; what is stored already is not computed again. */
@Command(
        description = "Runs scenario files; prints id and folder of each run.",
        footer = "A run that was cut short goes on where it stopped when the same command is given again.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Changes changes = new Changes();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario files (YAML or JSON); - reads one from standard input.")
    private List<String> files = List.of();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--checks",
            description = "How closely the run watches itself: none, phase (coverage, shares, weights and money after"
                    + " each phase) or full (every resident each month as well). A broken invariant ends its replication"
                    + " and says where; no number depends on it. Default: none.")
    private Checks checks = Checks.NONE;

    @Option(
            names = "--resume",
            description = "Go on with a run that was cut short. Always done; kept for scripts that say so.")
    private boolean resume;

    @Option(names = "--quiet", description = "No progress and no sentences.")
    private boolean quiet;

    @Option(names = "--json", description = "One line of JSON for each run on standard output.")
    private boolean json;

    RunCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var questions = workshop.questions();
        var asked = readAll(questions);
        var stopped = new AtomicBoolean();
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, ended), "stop"));
        try {
            return runAll(asked, many, stopped);
        } finally {
            ended.countDown();
        }
    }

    private int runAll(List<Asked> asked, int many, AtomicBoolean stopped) {
        var runs = workshop.runs(store.open(), many, checks);
        int code = Foreshore.OK;
        for (var one : asked) {
            Workshop.warn(one.warnings());
            var run = runs.run(one, new ProgressLines(one, quiet), stopped::get);
            Printer.run(run, json, quiet);
            code = Math.max(code, run.state() == RunState.DONE ? Foreshore.OK : Foreshore.RUN_FAILED);
            if (stopped.get()) {
                break;
            }
        }
        return code;
    }

    /** All files are read before the first is run, so that a mistake in the last is not found after hours. */
    private List<Asked> readAll(Questions questions) {
        var asked = new ArrayList<Asked>();
        var findings = new ArrayList<Finding>();
        for (var file : files) {
            try {
                var read = Workshop.read(questions, file);
                asked.add(questions.ask(changes.applyTo(read.scenario()), read));
            } catch (ScenarioInvalid invalid) {
                findings.addAll(invalid.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new ScenarioInvalid(findings);
        }
        return asked;
    }

    /** On Ctrl-C the replication at hand is dropped, those before it are kept, and we wait until they are written. */
    private static void stop(AtomicBoolean stopped, CountDownLatch ended) {
        stopped.set(true);
        try {
            ended.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
