package org.foreshore.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foreshore.document.Range;
import org.foreshore.lesson.Exhibit.Show;
import org.foreshore.lesson.Figure;
import org.foreshore.vocabulary.Catalogue;

/** The JSON Schema of lesson files, generated so that editors can help; what a trial changes is as in a scenario. */
public final class LessonSchema {

    private static final int MOST = 100;

    private LessonSchema() {}

    /** The same catalogue always gives the same text. */
    public static String json(Catalogue catalogue) {
        var root = SchemaPart.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Foreshore lesson")
                .with("description", "A guided hour in which learners guess before they see; answers are simulated")
                .with("type", "object")
                .with("properties", properties())
                .with("additionalProperties", false)
                .with("required", List.of("schema", "id", "title", "for", "objective", "trials", "steps"));
        return SchemaWriter.text(root.with("$defs", definitions(catalogue)));
    }

    private static Map<String, SchemaPart> properties() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put(
                "schema",
                SchemaPart.empty().with("const", LessonReader.SCHEMA).with("description", "Version of this format"));
        all.put("id", SchemaPart.id("Short name in small letters, digits and hyphens"));
        all.put("order", SchemaPart.number("integer", "Place among the lessons, the least first", LessonReader.ORDER));
        all.put("language", SchemaPart.language("Language of its words; en if left out"));
        all.put("title", SchemaPart.text("Title on screen"));
        all.put("for", SchemaPart.text("For whom it is"));
        all.put("objective", SchemaPart.text("What learners can do afterwards"));
        var trials = SchemaPart.list("What is simulated", SchemaPart.reference("trial"), MOST);
        all.put("trials", trials.with("minItems", 1));
        var steps = SchemaPart.list("One screen each", SchemaPart.reference("step"), MOST);
        all.put("steps", steps.with("minItems", 1));
        return all;
    }

    private static Map<String, SchemaPart> definitions(Catalogue catalogue) {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("trial", trial(catalogue));
        all.put("step", step());
        all.put("question", question());
        all.put("exhibit", exhibit());
        all.put("notes", notes());
        all.putAll(SchemaWriter.definitions(catalogue));
        return all;
    }

    private static SchemaPart trial(Catalogue catalogue) {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("id", SchemaPart.id("Short name of the trial"));
        all.put("scenario", SchemaPart.id("A scenario of the library, arms side by side"));
        all.put("pilot", SchemaPart.id("A sandbox of the library, tried in worlds whose truth is known"));
        all.put(
                "change",
                SchemaPart.group("Keys of the file that are otherwise here", SchemaWriter.properties(catalogue)));
        return SchemaPart.group("Something of the library that is simulated, with small changes", all)
                .with("required", List.of("id"))
                .with("oneOf", List.of(SchemaPart.required("scenario"), SchemaPart.required("pilot")));
    }

    private static SchemaPart step() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("title", SchemaPart.text("Title on screen"));
        all.put("minutes", SchemaPart.number("integer", "Minutes it takes in a room", StepReader.MINUTES));
        all.put("text", SchemaPart.text("What is told"));
        all.put("picture", SchemaPart.reference("exhibit"));
        all.put("question", SchemaPart.reference("question"));
        all.put("reveal", SchemaPart.reference("exhibit"));
        all.put("discuss", SchemaPart.list("Prompts for the room", SchemaPart.text("A prompt"), MOST));
        all.put("notes", SchemaPart.reference("notes"));
        return SchemaPart.group("One screen", all)
                .with("required", List.of("title", "minutes", "text", "notes"))
                .with(
                        "dependentRequired",
                        new TreeMap<>(Map.of("question", List.of("reveal"), "reveal", List.of("question"))));
    }

    private static SchemaPart question() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("ask", SchemaPart.text("The question"));
        all.put("form", SchemaPart.choice("How it is answered", AskReader.FORMS));
        all.put("figure", said("What is asked for", figures()));
        all.putAll(subject());
        var option = new LinkedHashMap<String, SchemaPart>();
        option.put("text", SchemaPart.text("The answer in words"));
        option.putAll(bar());
        var options = SchemaPart.group("One answer", option).with("required", List.of("text"));
        all.put(
                "options",
                SchemaPart.list("Answers to choose from", options, MOST).with("minItems", 2));
        return SchemaPart.group("What is answered before the reveal", all)
                .with("required", List.of("ask", "form", "figure"));
    }

    private static Map<String, String> figures() {
        return Arrays.stream(Figure.values())
                .collect(Collectors.toMap(Figure::id, Figure::says, (one, other) -> one, LinkedHashMap::new));
    }

    private static SchemaPart exhibit() {
        var all = new LinkedHashMap<String, SchemaPart>();
        var shows = Arrays.stream(Show.values())
                .collect(Collectors.toMap(Show::id, Show::says, (one, other) -> one, LinkedHashMap::new));
        all.put("show", said("What is shown", shows));
        all.putAll(subject());
        return SchemaPart.group("Something to look at", all).with("required", List.of("show"));
    }

    private static SchemaPart said(String says, Map<String, String> meanings) {
        var all = meanings.entrySet().stream()
                .map(each -> SchemaPart.empty().with("const", each.getKey()).with("description", each.getValue()))
                .toList();
        return SchemaPart.empty().with("description", says).with("oneOf", all);
    }

    private static Map<String, SchemaPart> subject() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("trial", SchemaPart.id("The first if left out"));
        all.put("arm", SchemaPart.id("The last if left out"));
        all.put("indicator", SchemaPart.id("The outcome of the trial if left out"));
        all.put("group", SchemaPart.id("Everybody if left out"));
        all.put("groups", SchemaPart.list("Groups to tell apart", SchemaPart.id("A group"), MOST));
        all.put(
                "arms",
                SchemaPart.list("Arms to show beside the baseline; all if left out", SchemaPart.id("An arm"), MOST));
        all.put("month", SchemaPart.number("integer", "Month of the horizon; the last if left out", Limits.MONTHS));
        return all;
    }

    private static Map<String, SchemaPart> bar() {
        var all = new LinkedHashMap<String, SchemaPart>();
        var any = Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        all.put("min", SchemaPart.number("number", "Least figure of which it is true, as stored", any));
        all.put("max", SchemaPart.number("number", "Largest figure of which it is true, as stored", any));
        all.put("is", SchemaPart.text("Arm, group or decision of which it is true"));
        return all;
    }

    private static SchemaPart notes() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("surprise", SchemaPart.text("What is expected to surprise the room"));
        all.put("expect", SchemaPart.group("What the answer must meet for that to be so", bar()));
        all.put("wrong", SchemaPart.text("The usual wrong answer, and why"));
        all.put("say", SchemaPart.text("Script"));
        return SchemaPart.group("What only the facilitator reads", all).with("required", List.of("say"));
    }
}
