package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.document.Range;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Kind;
import org.foreshore.vocabulary.ParameterSpec;

/** The schema of an entry of a lever or shock: its own parameters beside when, how strongly, where and for whom. */
final class SchemaComponents {

    private SchemaComponents() {}

    static SchemaPart oneOf(List<ComponentSpec> specs) {
        if (specs.isEmpty()) {
            return SchemaPart.empty().with("not", SchemaPart.empty());
        }
        var references =
                specs.stream().map(spec -> SchemaPart.reference(nameOf(spec))).toList();
        return SchemaPart.empty().with("oneOf", references);
    }

    /** Name of its definition; with its kind, so that no id can meet the name of another part. */
    static String nameOf(ComponentSpec spec) {
        return word(spec) + "-" + spec.id();
    }

    private static String word(ComponentSpec spec) {
        return spec.kind() == Kind.LEVER ? "lever" : "shock";
    }

    static SchemaPart entry(ComponentSpec spec) {
        var word = word(spec);
        var properties = new LinkedHashMap<String, SchemaPart>();
        properties.put(word, SchemaPart.empty().with("const", spec.id()).with("description", spec.title()));
        spec.parameters().forEach(parameter -> properties.put(parameter.name(), parameter(parameter)));
        schedule(properties, spec.kind());
        Key.of(spec.kind()).forEach(key -> heed(properties, spec, key));
        var entry = SchemaPart.group(spec.says(), properties).with("required", List.of(word));
        return spec.kind() == Kind.LEVER ? entry : entry.with("oneOf", onsets());
    }

    /** At a month, from a month, or by chance; then perhaps from a month on. */
    private static List<SchemaPart> onsets() {
        return List.of(
                without(OnsetReader.CHANCE, "at"),
                without(OnsetReader.CHANCE, "from"),
                without("at", OnsetReader.CHANCE));
    }

    private static SchemaPart without(String absent, String required) {
        return SchemaPart.required(required).with("not", SchemaPart.required(absent));
    }

    private static void schedule(Map<String, SchemaPart> properties, Kind kind) {
        if (kind == Kind.SHOCK) {
            onset(properties);
        } else {
            properties.put("from", SchemaPart.month("First month in which it holds"));
        }
        var months = SchemaPart.number("integer", "How many months it holds; 0 to the end", Limits.DURATION);
        properties.put("months", months);
        var ramp = SchemaPart.number("integer", "Months over which it grows to full strength", Limits.DURATION);
        properties.put("ramp", ramp.with("default", 0));
        var strength = SchemaPart.number("number", "0 changes nothing, 1 is the whole of it", Limits.SHARE);
        properties.put("strength", strength.with("default", 1));
        properties.put("where", SchemaPart.reference("where"));
        if (kind == Kind.LEVER) {
            properties.put("for", SchemaPart.reference("for"));
            var fidelity = SchemaPart.number("number", "Part of what is paid for that is delivered", Limits.FIDELITY);
            properties.put("fidelity", fidelity.with("default", 1));
            var budget =
                    "Most that all of it may cost in a year, USD for all real residents; without it, as much as it costs";
            properties.put("budget", SchemaPart.number("number", budget, Limits.BUDGET));
            properties.put(FeedbackReader.KEY, SchemaPart.reference(FeedbackReader.KEY));
        }
    }

    private static void onset(Map<String, SchemaPart> properties) {
        properties.put(
                "from", SchemaPart.month("First month in which it holds; with a chance, from when on it may come"));
        properties.put(
                "at", SchemaPart.month("Month in which it happens; it lasts one month unless `months` is given"));
        var chance =
                "Probability per year that it comes where it does not hold already; each replication has its own luck,"
                        + " the same in all arms. It lasts one month unless `months` is given, and may come again";
        properties.put(OnsetReader.CHANCE, SchemaPart.number("number", chance, Limits.CHANCE));
    }

    /** Says of a key what is so in spite of it, where somebody is about to write it. */
    private static void heed(Map<String, SchemaPart> properties, ComponentSpec spec, Key key) {
        var partly = spec.heeded().partly().contains(key);
        var start = partly ? "Heeded in part only: " : "Not heeded: ";
        spec.heeded()
                .inSpiteOf(key)
                .ifPresent(why -> properties.compute(
                        key.id(), (id, part) -> part == null ? null : part.with("description", start + why)));
    }

    static SchemaPart parameter(ParameterSpec spec) {
        var says = spec.unit().isEmpty() ? spec.says() : "%s (%s)".formatted(spec.says(), spec.unit());
        var range = Range.of(spec.min(), spec.max());
        var part = switch (spec.type()) {
            case FLAG -> SchemaPart.of("boolean", says);
            case TEXT -> SchemaPart.text(says);
            case CHOICE -> SchemaPart.choice(says, spec.choices());
            case INTEGER -> SchemaPart.number("integer", says, range);
            default -> SchemaPart.number("number", says, range);
        };
        return part.with("default", spec.standard());
    }
}
