package org.foreshore.reading;

import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;
import tools.jackson.databind.JsonNode;

/**
 * Writes a scenario out with every default, so that nothing about it depends on what a later version takes for granted.
 * {@link ScenarioReader} reads it back to an equal scenario.
 */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /** The same scenario always gives the same text; its hash names a run. */
    public static String yaml(Scenario scenario, Catalogue catalogue) {
        return YamlText.of(new ScenarioTree(catalogue).of(scenario, ""));
    }

    /** The same for a scenario that brings its own profile, which is to lie beside it as {@link OwnProfile#NAME}. */
    public static String yamlWithProfile(Scenario scenario, Catalogue catalogue) {
        return YamlText.of(new ScenarioTree(catalogue).of(scenario, OwnProfile.NAME));
    }

    /** The same tree as JSON. */
    public static JsonNode json(Scenario scenario, Catalogue catalogue) {
        return JsonTree.of(new ScenarioTree(catalogue).of(scenario, ""));
    }
}
