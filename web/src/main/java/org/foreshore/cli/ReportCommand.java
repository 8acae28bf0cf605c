package org.foreshore.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foreshore.job.Briefs;
import org.foreshore.job.Translated;
import org.foreshore.store.StoredRun;
import org.foreshore.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the brief of a stored run. */
@Command(
        description = "Writes the two-page brief of a stored run, to read and to print: HTML that needs nothing else.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "ID|DIR", description = "A stored run that is done.")
    private String run = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write it. Default: standard output.")
    private String out = "-";

    @Option(names = "--lang", defaultValue = "en", description = "Language: en, fr, ru or ar. Default: en.")
    private String language = "en";

    ReportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        new Words(command, "--lang").among(language, Wording.languages());
        var stored = store.find(run);
        new Words(command, "ID|DIR").require(Briefs.canTell(stored), () -> unfinished(stored));
        var html = new Briefs(workshop.questions()).of(stored, Translated.words(language));
        if (out.equals("-")) {
            System.out.print(html);
        } else {
            Written.file(Path.of(out), html);
        }
        return Foreshore.OK;
    }

    private static String unfinished(StoredRun stored) {
        return "run %s is %s, with %d of %d replications; a brief needs them all. Run its scenario again: what is done is kept"
                .formatted(
                        stored.id(),
                        stored.state().id(),
                        stored.replicationsDone().size(),
                        stored.manifest().replications());
    }
}
