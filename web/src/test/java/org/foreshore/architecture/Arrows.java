package org.foreshore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.foreshore.architecture.Packages.ENGINE;
import static org.foreshore.architecture.Packages.RESULTS;
import static org.foreshore.architecture.Packages.SCENARIOS;
import static org.foreshore.architecture.Packages.WEB;
import static org.foreshore.architecture.Packages.in;
import static org.foreshore.architecture.Packages.inAll;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may know whom: imports go the way the data flows. */
final class Arrows {

    private static final String ONE_WAY = "data flows one way, and so do imports (ADR 0001)";

    static final ArchRule NO_CYCLES = slices().matching("org.foreshore.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes two packages one (ADR 0001)");

    static final ArchRule SCENARIOS_KNOW_NOBODY = never(inAll(SCENARIOS), inAll(ENGINE, RESULTS, WEB), ONE_WAY);
    static final ArchRule THE_ENGINE_KNOWS_ONLY_THE_QUESTION = never(inAll(ENGINE), inAll(RESULTS, WEB), ONE_WAY);
    static final ArchRule RESULTS_DO_NOT_KNOW_THE_WEB = never(inAll(RESULTS), inAll(WEB), ONE_WAY);

    static final ArchRule RESULTS_KNOW_ONLY_OUTCOMES = never(
            inAll(RESULTS),
            in(ENGINE.stream().filter(name -> !name.equals("outcome")).toArray(String[]::new)),
            "stored results must outlive the model's insides (ADR 0008)");

    static final ArchRule STATISTICS_STAND_ALONE = never(
            in("statistics", "sizing", "evaluation", "exit"),
            inAll(SCENARIOS, ENGINE, List.of("store", "report", "attribution"), WEB),
            "a statistician must be able to review them alone (ADR 0001, 0020)");

    static final ArchRule SERVER_AND_JOBS_DO_NOT_KNOW_THE_COMMAND_LINE = never(
            in("server", "job"), in("cli", "app"), "the command line starts the server, not the other way (ADR 0002)");

    static final ArchRule NOBODY_KNOWS_THE_WIRING = never(
            inAll(SCENARIOS, ENGINE, RESULTS, List.of("job", "server", "cli")),
            in("app"),
            "wiring is a leaf (ADR 0009)");

    static final ArchRule ONLY_SERVE_KNOWS_THE_SERVER = noClasses()
            .that()
            .resideInAPackage("org.foreshore.cli..")
            .and()
            .haveSimpleNameNotStartingWith("Serve")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.foreshore.server..")
            .because("the command line and the server are two faces of the same jobs (ADR 0002)");

    static final ArchRule MASON_ONLY_IN_RUN =
            only("run", "the kernel stays replaceable (ADR 0007)", "sim..", "ec.util..");
    static final ArchRule JAVALIN_ONLY_IN_SERVER =
            only("server", "the rest can be tested without a port (ADR 0002)", "io.javalin..", "org.eclipse.jetty..");
    static final ArchRule DATABASE_ONLY_IN_STORE =
            only("store", "files are the truth, the database only reads them (ADR 0008)", "org.duckdb..", "java.sql..");
    static final ArchRule PICOCLI_ONLY_IN_CLI = noClasses()
            .that()
            .resideOutsideOfPackages(in("cli", "app"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("a terminal is one face of several (ADR 0002)");

    static final List<ArchRule> ALL = List.of(
            NO_CYCLES,
            SCENARIOS_KNOW_NOBODY,
            THE_ENGINE_KNOWS_ONLY_THE_QUESTION,
            RESULTS_DO_NOT_KNOW_THE_WEB,
            RESULTS_KNOW_ONLY_OUTCOMES,
            STATISTICS_STAND_ALONE,
            SERVER_AND_JOBS_DO_NOT_KNOW_THE_COMMAND_LINE,
            NOBODY_KNOWS_THE_WIRING,
            ONLY_SERVE_KNOWS_THE_SERVER,
            MASON_ONLY_IN_RUN,
            JAVALIN_ONLY_IN_SERVER,
            DATABASE_ONLY_IN_STORE,
            PICOCLI_ONLY_IN_CLI);

    private Arrows() {}

    private static ArchRule never(String[] from, String[] to, String because) {
        return noClasses()
                .that()
                .resideInAnyPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .because(because)
                .allowEmptyShould(true);
    }

    private static ArchRule only(String home, String because, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in(home))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(because);
    }
}
