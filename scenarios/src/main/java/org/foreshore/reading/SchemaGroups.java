package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.foreshore.document.Range;
import org.foreshore.vocabulary.IndicatorSpec;

/** The schema of the groups of keys that are the same whatever the catalogue holds. */
final class SchemaGroups {

    private SchemaGroups() {}

    static SchemaPart arm() {
        var properties = new LinkedHashMap<String, SchemaPart>();
        properties.put("id", SchemaPart.id("Short name of the arm"));
        properties.put("title", SchemaPart.text("Title on screen"));
        properties.put(
                "levers", SchemaPart.list("Policies in force", SchemaPart.reference("lever"), Limits.COMPONENTS));
        return SchemaPart.group("One alternative", properties).with("required", List.of("id"));
    }

    static SchemaPart place() {
        var properties = new LinkedHashMap<String, SchemaPart>();
        properties.put("population", SchemaPart.number("integer", "Residents at the start", Limits.POPULATION));
        properties.put("region", SchemaPart.text("Region of the country profile"));
        properties.put("urbanShare", SchemaPart.number("number", "Share of residents in towns", Limits.SHARE));
        properties.put("scale", SchemaPart.number("number", "Simulated residents per resident", Limits.SCALE));
        return SchemaPart.group("The part of the country that is simulated; the whole if left out", properties);
    }

    static SchemaPart where() {
        var properties = new LinkedHashMap<String, SchemaPart>();
        properties.put("rural", only("Villages only"));
        properties.put("urban", only("Towns only"));
        properties.put("region", SchemaPart.text("One region of the country only"));
        return SchemaPart.group("Where it holds; everywhere if left out", properties)
                .with("not", SchemaPart.required("rural", "urban"));
    }

    private static SchemaPart only(String says) {
        return SchemaPart.empty().with("const", true).with("description", says);
    }

    static SchemaPart forWhom() {
        var properties = new LinkedHashMap<String, SchemaPart>();
        var sexes = List.of("any", "female", "male");
        properties.put("sex", SchemaPart.choice("Whom by sex", sexes).with("default", "any"));
        properties.put("minAge", age("Youngest age in completed years", 0));
        properties.put("maxAge", age("Oldest age in completed years", (int) Limits.AGE.max()));
        var poorest = SchemaPart.number("number", "Share of residents, counted from the poorest", Limits.SHARE);
        properties.put("poorest", poorest.with("default", 1));
        var disabled = SchemaPart.of("boolean", "Residents with a disability only");
        properties.put("disabled", disabled.with("default", false));
        return SchemaPart.group("For whom it holds; for everybody if left out", properties);
    }

    static SchemaPart indicator(List<IndicatorSpec> specs) {
        var ids = specs.stream()
                .map(spec -> SchemaPart.empty().with("const", spec.id()).with("description", spec.title()))
                .toList();
        return ids.isEmpty() ? SchemaPart.of("string", "") : SchemaPart.empty().with("oneOf", ids);
    }

    static SchemaPart feedback(List<IndicatorSpec> specs) {
        var properties = new LinkedHashMap<String, SchemaPart>();
        properties.put("indicator", indicator(specs));
        properties.put("below", SchemaPart.of("number", "Bar below which the figure must lie, as it is stored"));
        properties.put("above", SchemaPart.of("number", "Bar above which the figure must lie, as it is stored"));
        properties.put("months", whole("Months in a row", Limits.MONTHS, 1));
        properties.put("change", SchemaPart.number("number", "Added to the strength, within 0 and 1", Limits.CHANGE));
        return SchemaPart.group("Rule by which the strength adapts", properties)
                .with("required", List.of("indicator", "change"))
                .with("oneOf", List.of(SchemaPart.required("below"), SchemaPart.required("above")));
    }

    private static SchemaPart age(String says, int standard) {
        return whole(says, Limits.AGE, standard);
    }

    static SchemaPart whole(String says, Range range, int standard) {
        return SchemaPart.number("integer", says, range).with("default", standard);
    }
}
