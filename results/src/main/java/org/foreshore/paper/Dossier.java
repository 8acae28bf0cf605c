package org.foreshore.paper;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.foreshore.lab.Verdict;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;

/**
 * What papers are written from.
 *
 * @param country name in English
 * @param version of the program and its model
 * @param tried one sandbox that was tried, for the papers that report; without it they are forms to fill in
 */
public record Dossier(Scenario scenario, String country, Catalogue catalogue, String version, Optional<Verdict> tried) {

    Sandbox sandbox() {
        return scenario.sandbox();
    }

    /** The levers as they are tried: the sandbox's own, else those of its arm. */
    List<Scheduled> levers() {
        if (!sandbox().levers().isEmpty()) {
            return sandbox().levers();
        }
        return scenario.arms().stream()
                .filter(arm -> arm.id().equals(sandbox().arm()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no arm " + sandbox().arm()))
                .levers();
    }

    /** First month after the test. */
    YearMonth end() {
        return sandbox().from().plusMonths(sandbox().timetable().test());
    }

    /** Month of the horizon by its number. */
    YearMonth month(int number) {
        return scenario.start().plusMonths(number);
    }
}
