package org.foreshore.cli;

import java.util.concurrent.Callable;
import org.foreshore.job.Program;
import org.foreshore.problem.RunFailed;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.problem.StoreUnreadable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command without a verb: says what there is. */
@Command(
        name = "foreshore",
        description = "Tries a digital policy, and the sandbox that tests it, on a synthetic society first.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB")
public final class Foreshore implements Callable<Integer> {

    static final int OK = 0;
    static final int USAGE = 1;
    static final int INVALID = 2;
    static final int RUN_FAILED = 3;
    static final int STORE = 4;

    private Foreshore() {}

    /** The whole command line. */
    public static CommandLine commandLine(Program program) {
        var workshop = new Workshop(program);
        var line = new CommandLine(new Foreshore())
                .addSubcommand("serve", new ServeCommand(workshop))
                .addSubcommand("run", new RunCommand(workshop))
                .addSubcommand("validate", new ValidateCommand(workshop))
                .addSubcommand("compare", new CompareCommand())
                .addSubcommand("report", new ReportCommand(workshop))
                .addSubcommand("why", new WhyCommand(workshop))
                .addSubcommand("story", new StoryCommand(workshop))
                .addSubcommand("map", new MapCommand(workshop))
                .addSubcommand("pilot", new PilotCommand(workshop))
                .addSubcommand("papers", new PapersCommand(workshop))
                .addSubcommand("coverage", new CoverageCommand(workshop))
                .addSubcommand("check-claims", new CheckClaimsCommand(workshop))
                .addSubcommand("list", new ListCommand(workshop))
                .addSubcommand("verify", new VerifyCommand(workshop))
                .addSubcommand("calibrate", new CalibrateCommand(workshop))
                .addSubcommand("schema", new SchemaCommand(workshop));
        line.getCommandSpec().version("foreshore %s (%s)".formatted(program.version(), program.commit()));
        exitCodes(line);
        line.setExecutionExceptionHandler((fault, command, parsed) -> say(fault));
        line.setParameterExceptionHandler((fault, words) -> Misuse.say(fault));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static void exitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(USAGE).exitCodeOnExecutionException(RUN_FAILED);
        line.getSubcommands().values().forEach(Foreshore::exitCodes);
    }

    /** What went wrong, without a stack trace when it is one of the faults we foresee. */
    private static int say(Exception fault) {
        if (fault instanceof ScenarioInvalid || fault instanceof RunFailed || fault instanceof StoreUnreadable) {
            System.err.println(fault.getMessage());
            return fault instanceof ScenarioInvalid ? INVALID : fault instanceof RunFailed ? RUN_FAILED : STORE;
        }
        System.err.println("This should not have happened; please report it with the lines below.");
        fault.printStackTrace();
        return RUN_FAILED;
    }

    @Override
    public Integer call() {
        commandLine(new Program("", "", "")).usage(System.err);
        return USAGE;
    }
}
