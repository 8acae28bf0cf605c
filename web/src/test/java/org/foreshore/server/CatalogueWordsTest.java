package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.foreshore.job.Library;
import org.foreshore.job.Limits;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Term;
import org.foreshore.run.Components;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server names, key by key as the pages ask for it ({@code strings/named.ts}): the list that every language is held
 * against. A stale list is written anew and fails once; the new words are then wanted in every language.
 */
class CatalogueWordsTest {

    private static final Path LIST = Path.of("ui", "src", "strings", "catalogue", "en.json");
    private static final String QUESTION = """
            schema: foreshore/1
            id: words
            title: Words
            country: %s
            place: { population: 3000 }
            start: 2026-01
            months: 1
            warmUp: 0
            replications: 1
            arms: [{ id: baseline }]
            """;

    private final TreeMap<String, String> words = new TreeMap<>();
    private final Library library = new Library(Fixture.LIBRARY);
    private final Questions questions =
            new Questions(library, Components.catalogue(), new Program("0.0-test", "unknown", "test"));

    @Test
    void everyNameOfTheServerIsOnTheListForTranslators() throws IOException {
        var catalogue = CatalogueView.of(
                new Program("test", "test", "test"),
                library.codes().stream()
                        .map(library::find)
                        .flatMap(found -> found.stream())
                        .toList(),
                questions.catalogue(),
                new Limits(1, 1, 1));
        addComponents("lever", catalogue.levers());
        addComponents("shock", catalogue.shocks());
        addComponents("sandbox", catalogue.sandbox());
        catalogue.indicators().forEach(one -> addTexts("indicator." + one.id(), one.title(), one.says()));
        catalogue.groups().forEach(one -> add("group." + one.id(), one.title()));
        for (var country : catalogue.countries()) {
            add("country." + country.iso3(), country.name());
            add("kind." + country.kind(), country.kind());
            addFit(country.iso3());
        }
        designs().forEach(design -> add("choice." + design, design));
        for (var term : Term.values()) {
            add("term." + SandboxView.id(term), term.title());
        }
        check(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(words));
    }

    private Set<String> designs() {
        var pilot = library.files("pilots").values().iterator().next();
        return Designs.of(questions.read(pilot).scenario().sandbox()).keySet();
    }

    private void addComponents(String what, List<CatalogueView.ComponentView> components) {
        for (var component : components) {
            var key = what + "." + component.id();
            addTexts(key, component.title(), component.says());
            if (!component.but().isEmpty()) {
                add(key + ".but", component.but());
            }
            for (var parameter : component.parameters()) {
                addTexts(key + "." + parameter.name(), parameter.name(), parameter.says());
                add("unit." + parameter.unit(), parameter.unit());
                parameter.choices().forEach(choice -> add("choice." + choice, choice));
            }
        }
    }

    private void addFit(String country) {
        var population = questions
                .read(QUESTION.formatted(country), "words.yaml")
                .experiment()
                .population();
        population.fit().forEach(margin -> {
            add("margin." + margin.margin(), margin.margin());
            add("cell." + margin.cell(), margin.cell());
        });
    }

    private void addTexts(String key, String title, String says) {
        add(key, title);
        add(key + ".says", says);
    }

    private void add(String key, String text) {
        if (!text.isEmpty()) {
            words.put(key, text);
        }
    }

    private static void check(String expected) throws IOException {
        var actual = Files.exists(LIST) ? Files.readString(LIST) : "";
        if (!actual.equals(expected + "\n")) {
            Files.writeString(LIST, expected + "\n");
        }
        assertThat(actual)
                .as("%s was stale and is written anew; commit it", LIST)
                .isEqualTo(expected + "\n");
    }
}
