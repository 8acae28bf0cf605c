package org.foreshore.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packages of each module, as ArchUnit wants them named. */
final class Packages {

    static final List<String> SCENARIOS = List.of(
            "unit",
            "problem",
            "vocabulary",
            "sandbox",
            "scenario",
            "country",
            "claim",
            "lesson",
            "document",
            "reading");
    static final List<String> ENGINE = List.of(
            "random",
            "outcome",
            "rules",
            "place",
            "population",
            "connectivity",
            "services",
            "firms",
            "observation",
            "egov",
            "footprint",
            "safety",
            "story",
            "behaviour",
            "world",
            "parameter",
            "check",
            "policy",
            "shock",
            "indicator",
            "run",
            "pilot",
            "calibration");
    static final List<String> RESULTS = List.of(
            "statistics",
            "sizing",
            "evaluation",
            "exit",
            "lab",
            "wording",
            "chart",
            "store",
            "report",
            "attribution",
            "paper",
            "brief");
    static final List<String> WEB = List.of("job", "classroom", "evidence", "server", "cli", "app");

    private Packages() {}

    static String[] in(String... names) {
        return Arrays.stream(names).map(name -> "org.foreshore." + name + "..").toArray(String[]::new);
    }

    @SafeVarargs
    static String[] inAll(List<String>... modules) {
        return in(Stream.of(modules).flatMap(List::stream).toArray(String[]::new));
    }
}
