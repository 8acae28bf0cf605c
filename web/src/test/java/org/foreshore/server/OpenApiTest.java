package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API says what the server does, no more and no less. */
class OpenApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void describesEveryRouteAndNoOther(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var described = new TreeSet<String>();
            var routes = server.listRoutes().stream()
                    .filter(route -> !route.startsWith("BEFORE") && !route.equals("GET /"))
                    .toList();
            var document = new Client(server.url()).get("/openapi.json").json();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .propertyNames()
                            .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

            assertThat(described).containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    @Test
    void answersHaveTheShapesItDescribes(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var document = client.get("/openapi.json").json();
            var id = Fixture.ask(client, Fixture.tiny(1));
            Fixture.awaitState(client, id, "done");
            var run = Fixture.RUNS + "/" + id;

            Map.ofEntries(
                            Map.entry("/api/v1/catalogue", "Catalogue"),
                            Map.entry("/api/v1/scenarios/ethiopia-barriers", "ScenarioPage"),
                            Map.entry(run, "Run"),
                            Map.entry(run + "/summary?indicator=internet-use", "Summary"),
                            Map.entry(run + "/comparison?arm=skills&indicator=internet-use", "Comparison"),
                            Map.entry(run + "/comparison?arm=skills&indicator=internet-use&by=sex", "Comparison"),
                            Map.entry(run + "/localities", "Localities"),
                            Map.entry(run + "/localities/settlement-1", "Locality"),
                            Map.entry(run + "/costs", "Cost"),
                            Map.entry(run + "/costs?per=internet-use&group=female", "Cost"),
                            Map.entry(run + "/ledger", "Account"),
                            Map.entry(run + "/physical-accounts?arm=skills", "Account"),
                            Map.entry(run + "/transitions?arm=skills", "Transitions"),
                            Map.entry(run + "/fit", "Fit"),
                            Map.entry(run + "/budget?arm=skills", "Budget"),
                            Map.entry(run + "/map?arm=skills", "Map"),
                            Map.entry(run + "/story?group=female&group=rural", "Story"),
                            Map.entry(run + "/story?resident=5&replication=2", "Story"),
                            Map.entry(run + "/story?group=urban&group=rural", "Story"),
                            Map.entry("/api/v1/evidence", "Evidence"),
                            Map.entry("/api/v1/lessons", "LessonCards"),
                            Map.entry("/api/v1/lessons/luck-and-evidence", "Lesson"),
                            Map.entry("/api/v1/lessons/luck-and-evidence/steps/1/reveal?guess=1", "Reveal"),
                            Map.entry("/api/v1/lessons/emergency/steps/4/reveal", "Reveal"),
                            Map.entry("/api/v1/lessons/price-of-a-short-pilot/steps/1/picture", "Exhibit"),
                            Map.entry("/healthz", "Health"),
                            Map.entry("/api/v1/runs/000000000000", "Problem"))
                    .forEach((path, schema) -> assertThat(
                                    faults(document, schema, client.get(path).body()))
                            .as(path)
                            .isEmpty());
        }
    }

    @Test
    void namesTablesWhereThereAreAnyAndNowhereElse(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var paths = client.get("/openapi.json").json().path("paths");
            var id = Fixture.ask(client, Fixture.tiny(1));
            Fixture.awaitState(client, id, "done");

            paths.properties().stream()
                    .filter(path -> path.getKey().startsWith("/api/v1/runs/{id}/"))
                    .filter(path -> path.getValue().has("get") && !path.getKey().endsWith("/events"))
                    .forEach(path -> {
                        var address = path.getKey().replace("{id}", id).replace("{locality}", "settlement-1");
                        var type = client.get(address, "text/csv").header("Content-Type");
                        var content = path.getValue().at("/get/responses/200/content");
                        assertThat(content.has("text/csv")).as(address).isEqualTo(type.startsWith("text/csv"));
                    });
        }
    }

    @Test
    void aPreviewHasTheShapeItDescribes(@TempDir Path results) throws BindException {
        try (var server = Server.start(Fixture.settings(results))) {
            var client = new Client(server.url());
            var document = client.get("/openapi.json").json();
            var answer = client.post("/api/v1/preview", Client.YAML, Fixture.tiny(1));
            assertThat(faults(document, "Preview", answer.body())).isEmpty();
            var lines = Client.send(client.request("/api/v1/preview?figure=public-cost")
                    .header("Content-Type", Client.YAML)
                    .header("Accept", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(Fixture.tiny(1))));
            assertThat(lines.body().lines().filter(line -> !line.isEmpty()))
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(faults(document, "Look", line)).isEmpty());
        }
    }

    private static List<String> faults(JsonNode document, String name, String answer) {
        var schema = MAPPER.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(MAPPER.readTree(answer))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
