package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.classroom.Lessons;
import org.foreshore.classroom.Shelved;
import org.foreshore.job.Library;
import org.foreshore.problem.ScenarioInvalid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what there is: the catalogue, the library, the store. */
@Command(
        description = "Lists levers, shocks, indicators, countries, scenarios, lessons or runs.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum Kind {
        LEVERS,
        SHOCKS,
        INDICATORS,
        COUNTRIES,
        SCENARIOS,
        LESSONS,
        RUNS
    }

    /** One line of a list. */
    record Entry(String id, String title, String says) {}

    private final Workshop workshop;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "SCENARIOS",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: scenarios.")
    private Kind kind = Kind.SCENARIOS;

    @Option(names = "--json", description = "A JSON array on standard output.")
    private boolean json;

    ListCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var entries = entries();
        if (json) {
            Printer.json(entries);
            return Foreshore.OK;
        }
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        for (var entry : entries) {
            System.out.println(("%-" + Math.max(1, width) + "s  %s").formatted(entry.id(), entry.title()));
            if (!entry.says().isEmpty()) {
                System.out.println(" ".repeat(width + 2) + entry.says());
            }
        }
        return Foreshore.OK;
    }

    private List<Entry> entries() {
        var catalogue = workshop.questions().catalogue();
        return switch (kind) {
            case LEVERS ->
                catalogue.levers().stream()
                        .map(spec -> new Entry(spec.id(), spec.title(), spec.says()))
                        .toList();
            case SHOCKS ->
                catalogue.shocks().stream()
                        .map(spec -> new Entry(spec.id(), spec.title(), spec.says()))
                        .toList();
            case INDICATORS ->
                catalogue.indicators().stream()
                        .map(spec -> new Entry(
                                spec.id(), spec.title(), spec.component().says()))
                        .toList();
            case COUNTRIES -> countries(Library.find());
            case SCENARIOS -> scenarios();
            case LESSONS -> lessons();
            case RUNS -> runs();
        };
    }

    /** Damaged runs come last, each with what is wrong. */
    private List<Entry> runs() {
        var stored = store.open();
        var runs = stored.list().stream()
                .map(run ->
                        new Entry(run.id(), run.manifest().title(), run.state().id()));
        var damaged = stored.listDamaged().stream().map(run -> new Entry(run.name(), "cannot be read", run.reason()));
        return Stream.concat(runs, damaged).toList();
    }

    private static List<Entry> countries(Library library) {
        return library.codes().stream()
                .map(code -> new Entry(code, library.country(code).country().name(), ""))
                .toList();
    }

    private List<Entry> lessons() {
        return new Lessons(workshop.questions())
                .list().stream().map(ListCommand::lesson).toList();
    }

    private static Entry lesson(Shelved shelved) {
        var asked = shelved.asked();
        if (asked == null) {
            var wrong = shelved.findings().stream().map(Object::toString).collect(Collectors.joining("\n"));
            return new Entry(shelved.id(), "cannot be read", wrong);
        }
        var lesson = asked.lesson();
        return new Entry(
                shelved.id(), "%s (%d minutes)".formatted(lesson.title(), lesson.minutes()), lesson.objective());
    }

    private List<Entry> scenarios() {
        var questions = workshop.questions();
        var entries = new ArrayList<Entry>();
        questions.library().scenarioFiles().forEach((id, file) -> {
            try {
                var scenario = questions.read(file).scenario();
                entries.add(new Entry(id, scenario.title(), scenario.question()));
            } catch (ScenarioInvalid invalid) {
                entries.add(new Entry(id, "cannot be read", "" + invalid.getMessage()));
            }
        });
        return entries;
    }
}
