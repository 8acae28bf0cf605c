package org.foreshore.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foreshore.observation.SurveyParameters;
import org.foreshore.reading.LessonSchema;
import org.foreshore.reading.SchemaWriter;
import org.foreshore.reading.TranslationSchema;
import org.foreshore.run.Components;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;

/** Generated pages equal what the code says today. */
class GeneratedDocsTest {

    private static final Path REFERENCE = Path.of("docs/reference");
    private static final Path ODD = Path.of("docs/odd.md");

    @Test
    void referencePagesFollowTheCatalogue() throws IOException {
        var catalogue = Components.catalogue();
        Pages.check(REFERENCE.resolve("levers.md"), ReferencePages.levers(catalogue.levers()));
        Pages.check(REFERENCE.resolve("shocks.md"), ReferencePages.shocks(catalogue.shocks()));
        Pages.check(REFERENCE.resolve("indicators.md"), ReferencePages.indicators(catalogue.indicators()));
    }

    @Test
    void theSchemaForEditorsFollowsTheCatalogue() throws IOException {
        Pages.check(Path.of("../scenarios/schema/scenario.schema.json"), SchemaWriter.json(Components.catalogue()));
        Pages.check(Path.of("../scenarios/schema/lesson.schema.json"), LessonSchema.json(Components.catalogue()));
        Pages.check(Path.of("../scenarios/schema/translation.schema.json"), TranslationSchema.json());
    }

    @Test
    void theOddListsThePhasesAsTheyRun() throws IOException {
        Pages.check(ODD, "generated:phases", ReferencePages.phases());
    }

    @Test
    void theOddListsEveryParameterOfTheModel() throws IOException, ReflectiveOperationException {
        var model = new Model();
        var behaviour = model.behaviour();
        Pages.check(
                ODD,
                "generated:parameters",
                ParameterTable.of("Considering and using", behaviour.adoption())
                        + ParameterTable.of("Devices", behaviour.devices())
                        + ParameterTable.of("Skill", behaviour.skills())
                        + ParameterTable.of("Programmes", behaviour.programmes())
                        + ParameterTable.of("Networks", model.supply())
                        + ParameterTable.of("Power and repair of sites", model.sites())
                        + ParameterTable.of("Energy, emissions and waste", model.footprint())
                        + ParameterTable.of("Choosing a service channel", behaviour.services())
                        + ParameterTable.of("Trust", behaviour.trust())
                        + ParameterTable.of("Offices, centres and platform", model.services())
                        + ParameterTable.of("Rumours", model.safety().rumours())
                        + ParameterTable.of("Breaches", model.safety().breaches())
                        + ParameterTable.of(
                                "Warnings and relief", model.safety().emergencies())
                        + ParameterTable.of("Firms", model.firms())
                        + ParameterTable.of("Surveys", new SurveyParameters()));
    }

    @Test
    void everyDecisionIsNumberedOnceAndHasItsFourParts() throws IOException {
        try (var files = Files.list(Path.of("docs/decisions"))) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            for (int i = 0; i < names.size(); i++) {
                assertThat(names.get(i)).startsWith("%04d-".formatted(i + 1));
                assertThat(Files.readString(Path.of("docs/decisions", names.get(i))))
                        .contains("**Context.**", "**Options.**", "**Choice.**", "**Consequences.**");
            }
        }
    }
}
