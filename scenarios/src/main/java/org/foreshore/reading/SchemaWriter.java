package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (draft 2020-12) of scenario files, generated from the catalogue so that editors can help. */
public final class SchemaWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private SchemaWriter() {}

    /** The same catalogue always gives the same text. */
    public static String json(Catalogue catalogue) {
        return text(root(catalogue));
    }

    static String text(SchemaPart root) {
        var tree = JsonTree.of(root.keywords());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static SchemaPart root(Catalogue catalogue) {
        var says = "One question about a digital policy: a place, a horizon, and alternative arms that share all luck";
        var whole = SchemaPart.required("schema", "id", "title", "start", "arms")
                .with(
                        "oneOf",
                        List.of(
                                SchemaPart.required(CountryChoice.COUNTRY),
                                SchemaPart.required(CountryChoice.PROFILE)));
        return SchemaPart.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Foreshore scenario")
                .with("description", says)
                .with("type", "object")
                .with("properties", properties(catalogue))
                .with("additionalProperties", false)
                .with("anyOf", List.of(SchemaPart.required(Lineage.KEY), whole))
                .with("$defs", definitions(catalogue));
    }

    static Map<String, SchemaPart> properties(Catalogue catalogue) {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put(
                "schema",
                SchemaPart.empty().with("const", Limits.SCHEMA).with("description", "Version of this format"));
        all.put(Lineage.KEY, SchemaPart.text("A file in this directory of which this one changes what it names"));
        all.put("id", SchemaPart.id("Short name in small letters, digits and hyphens"));
        all.put("title", SchemaPart.text("Title on screen"));
        all.put("question", SchemaPart.text("What the scenario is to answer"));
        all.put("expected", SchemaPart.text("What its author expects to find"));
        all.put(CountryChoice.COUNTRY, SchemaPart.of("string", "Country profile, by ISO 3166 alpha-3 code"));
        all.put(CountryChoice.PROFILE, SchemaPart.text("A country profile in this directory, instead of a country"));
        all.put("place", SchemaGroups.place());
        all.put("start", SchemaPart.month("First month, as 2026-01"));
        effort(all);
        var arms = SchemaPart.list("Alternatives; the first is the baseline", SchemaPart.reference("arm"), Limits.ARMS);
        all.put("arms", arms.with("minItems", 1));
        all.put("shocks", SchemaPart.list("What befalls every arm", SchemaPart.reference("shock"), Limits.COMPONENTS));
        all.put("indicators", indicators(catalogue.indicators()));
        all.put(OutcomeReader.KEY, OutcomeReader.schema(catalogue));
        all.put(DetailReader.BY, DetailReader.by());
        all.put(DetailReader.FEWEST, DetailReader.fewest());
        all.put(SandboxReader.KEY, SandboxSections.schema());
        return all;
    }

    private static void effort(Map<String, SchemaPart> all) {
        all.put("months", SchemaGroups.whole("Horizon in months", Limits.MONTHS, Limits.STANDARD_MONTHS));
        var warmUp = "Months simulated before the start and not reported";
        all.put("warmUp", SchemaGroups.whole(warmUp, Limits.WARM_UP, Limits.STANDARD_WARM_UP));
        all.put("seed", SchemaPart.of("integer", "Number that fixes all luck").with("default", Limits.STANDARD_SEED));
        var replications = "How many times luck is drawn anew";
        all.put("replications", SchemaGroups.whole(replications, Limits.REPLICATIONS, Limits.STANDARD_REPLICATIONS));
        all.put(ParametersReader.KEY, ParametersReader.schema());
        var populations = "Synthetic populations that replications take in turn, to tell what another would change";
        all.put(QuestionReader.POPULATIONS, SchemaGroups.whole(populations, Limits.POPULATIONS, 1));
    }

    private static SchemaPart indicators(List<IndicatorSpec> specs) {
        return SchemaPart.of("array", "What to measure; everything if left out")
                .with("items", SchemaGroups.indicator(specs));
    }

    static Map<String, SchemaPart> definitions(Catalogue catalogue) {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("arm", SchemaGroups.arm());
        SandboxSections.all().forEach(spec -> all.put(SandboxSections.definition(spec), SandboxSections.entry(spec)));
        all.put("where", SchemaGroups.where());
        all.put("for", SchemaGroups.forWhom());
        all.put(FeedbackReader.KEY, SchemaGroups.feedback(catalogue.indicators()));
        all.put("lever", SchemaComponents.oneOf(catalogue.levers()));
        all.put("shock", SchemaComponents.oneOf(catalogue.shocks()));
        catalogue.levers().forEach(spec -> all.put(SchemaComponents.nameOf(spec), SchemaComponents.entry(spec)));
        catalogue.shocks().forEach(spec -> all.put(SchemaComponents.nameOf(spec), SchemaComponents.entry(spec)));
        return all;
    }
}
