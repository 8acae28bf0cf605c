package org.foreshore.store;

import java.util.Locale;
import org.foreshore.scenario.Scenario;

/**
 * Everything that decides the numbers of a run, and so its name.
 *
 * @param resolvedYaml the scenario file with every default written out
 * @param countryDigest digest of the country profile
 * @param modelRevision hash of what the model computes in its reference run: changes with every number of the model,
 *     as the version does not
 */
public record RunQuestion(
        Scenario scenario, String resolvedYaml, String countryDigest, String engineVersion, String modelRevision) {

    /** Name of this question; the folder of its answer. */
    public RunId id() {
        return new RunId(
                Sha256.ofTexts(resolvedYaml, countryDigest, engineVersion, modelRevision), slug(scenario.id()));
    }

    private static String slug(String id) {
        var kebab = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "run" : kebab.substring(0, Math.min(60, kebab.length()));
    }
}
