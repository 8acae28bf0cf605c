package org.foreshore.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.foreshore.attribution.Attribution;
import org.foreshore.check.Checks;
import org.foreshore.job.Questions;
import org.foreshore.job.Why;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Outcome;
import org.foreshore.store.RunState;
import org.foreshore.vocabulary.IndicatorSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what each lever of an arm contributes to what the arm changes, by switching levers off under the same luck. */
@Command(
        description = "What each lever of an arm contributes: levers are switched off in turn under the same luck.",
        footer = "The runs this takes are stored like any other; a second look computes nothing.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Changes changes = new Changes();

    @Parameters(paramLabel = "FILE|ID", description = "A scenario file, or a stored run.")
    private String subject = "";

    @Option(names = "--arm", paramLabel = "ID", defaultValue = "", description = "Default: the arm with most levers.")
    private String arm = "";

    @Option(names = "--indicator", paramLabel = "ID", description = "Default: what the question is about.")
    private List<String> indicators = List.of();

    @Option(
            names = "--group",
            paramLabel = "ID",
            defaultValue = "",
            description = "As rural-female. Default: whom the question is about, of other indicators all.")
    private String group = "";

    @Option(
            names = "--at",
            paramLabel = "MONTH",
            defaultValue = "",
            description = "A month as 2030-12, or how many months after the start. Default: the last.")
    private String at = "";

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--format", defaultValue = "TEXT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    WhyCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var why = why(workshop.questions());
        var runs = workshop.runs(store.open(), many, Checks.NONE);
        var run = runs.run(why.asked(), new ProgressLines(why.asked(), quiet), () -> false);
        if (run.state() != RunState.DONE) {
            System.err.printf("%s is %s%n", run.id(), run.state().id());
            return Foreshore.RUN_FAILED;
        }
        var results = RunResults.of(run);
        var month = new Month(command, results.manifest(), at).name();
        print(indicators.stream()
                .map(indicator -> why.attribution(results, indicator, group, month))
                .toList());
        return Foreshore.OK;
    }

    private Why why(Questions questions) {
        var original = store.asked(questions, subject);
        var scenario = changes.applyTo(original.scenario());
        choose(scenario.outcome());
        var arms = scenario.arms().stream().skip(1).map(Arm::id).toList();
        new Words(command, "FILE|ID").require(!arms.isEmpty(), () -> "has no arm beside the baseline");
        var chosen = arm.isEmpty() ? Why.usualArm(scenario).id() : arm;
        new Words(command, "--arm").among(chosen, arms);
        checkWords(questions);
        try {
            return Why.of(questions, questions.ask(scenario, original), chosen, indicators);
        } catch (IllegalArgumentException alike) {
            new Words(command, "--arm").require(false, () -> String.valueOf(alike.getMessage()));
            throw alike;
        }
    }

    /** What is not named is what the question is about. */
    private void choose(Outcome outcome) {
        var isOutcome = indicators.isEmpty() || indicators.equals(List.of(outcome.indicator()));
        indicators = indicators.isEmpty() ? List.of(outcome.indicator()) : indicators;
        group = !group.isEmpty() ? group : isOutcome ? outcome.group() : Group.ALL.id();
    }

    private void checkWords(Questions questions) {
        var specs = questions.catalogue().indicators();
        var groups = Arrays.stream(Group.values()).map(Group::id).toList();
        new Words(command, "--group").among(group, groups);
        var fitting = specs.stream().filter(spec -> spec.byGroup() || group.equals(Group.ALL.id()));
        var known = fitting.map(IndicatorSpec::id).toList();
        indicators.forEach(id -> new Words(command, "--indicator").among(id, known));
    }

    private void print(List<Attribution> answers) {
        switch (format) {
            case TEXT -> answers.forEach(WhyText::print);
            case CSV -> WhyRows.csv(answers);
            case JSON -> Printer.json(answers);
        }
    }
}
