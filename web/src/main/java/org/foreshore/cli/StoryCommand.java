package org.foreshore.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foreshore.job.Asked;
import org.foreshore.job.StoryReport;
import org.foreshore.outcome.Group;
import org.foreshore.run.Replay;
import org.foreshore.story.Story;
import org.foreshore.story.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what happens to one synthetic resident, month by month, in every arm. */
@Command(
        description =
                "One synthetic resident's story in every arm, under the same luck: what they could afford, decided,"
                        + " lost, used, and how they were served.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

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

    @Option(names = "--group", paramLabel = "ID", description = "As rural-female or income-1; all of those named.")
    private List<String> groups = List.of();

    @Option(names = "--anybody", description = "Not only of those who end online in one arm and offline in another.")
    private boolean anybody;

    @Option(names = "--pick", defaultValue = "0", description = "Another of those who fit: 0, 1, 2 … Default: 0.")
    private int pick;

    @Option(names = "--resident", paramLabel = "N", defaultValue = "0", description = "The resident of this number.")
    private int resident;

    @Option(names = "--replication", paramLabel = "R", defaultValue = "0", description = "Which future. Default: 0.")
    private int replication;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--format", defaultValue = "TEXT", description = "text, csv or json. Default: text.")
    private Format format = Format.TEXT;

    StoryCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        int many = threads.count();
        var questions = workshop.questions();
        var original = store.asked(questions, subject);
        var asked = questions.ask(changes.applyTo(original.scenario()), original);
        check(asked);
        var story = story(asked, many);
        new Words(command, "--group").require(story.isPresent(), () -> "nobody is in all of them from start to end");
        story.ifPresent(told -> print(told, asked));
        return Foreshore.OK;
    }

    private Optional<Story> story(Asked asked, int many) {
        var replay = new Replay(asked.experiment(), replication, many, () -> false);
        return resident > 0 ? Optional.of(replay.of(resident)) : replay.of(wish());
    }

    private Wish wish() {
        return new Wish(groups.stream().flatMap(id -> Group.find(id).stream()).toList(), !anybody, pick);
    }

    private void check(Asked asked) {
        var scenario = asked.scenario();
        var known = Arrays.stream(Group.values()).map(Group::id).toList();
        groups.forEach(id -> new Words(command, "--group").among(id, known));
        within("--resident", resident, scenario.place().residents());
        within("--replication", replication, scenario.replications() - 1);
        within("--pick", pick, Integer.MAX_VALUE);
    }

    private void within(String option, int given, int most) {
        new Words(command, option).require(given >= 0 && given <= most, () -> "must be 0 to " + most);
    }

    private void print(Story story, Asked asked) {
        var report = StoryReport.of(story, asked.scenario());
        switch (format) {
            case TEXT -> new StoryText(story, report).print();
            case CSV -> System.out.print(report.csv());
            case JSON -> Printer.json(report);
        }
    }
}
