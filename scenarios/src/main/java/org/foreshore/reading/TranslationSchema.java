package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of translations of lessons, generated so that editors can help. */
public final class TranslationSchema {

    private static final int MOST = 100;

    private TranslationSchema() {}

    /** Always the same text. */
    public static String json() {
        var root = SchemaPart.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Foreshore translation")
                .with("description", "The words of a lesson in another language, under the same keys")
                .with("type", "object")
                .with("properties", properties())
                .with("additionalProperties", false)
                .with("required", List.of("schema", "lesson", "language", "title", "for", "objective", "steps"));
        return SchemaWriter.text(root);
    }

    private static Map<String, SchemaPart> properties() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put(
                "schema",
                SchemaPart.empty()
                        .with("const", TranslationReader.SCHEMA)
                        .with("description", "Version of this format"));
        all.put("lesson", SchemaPart.id("Name of the lesson's file"));
        all.put(
                "words",
                SchemaPart.text(
                        "Fingerprint of the lesson's own words when they were translated, as validate gives it"));
        all.put("language", SchemaPart.language("Language of these words, and name of the folder"));
        all.put("title", SchemaPart.text("Title on screen"));
        all.put("for", SchemaPart.text("For whom it is"));
        all.put("objective", SchemaPart.text("What learners can do afterwards"));
        all.put("steps", SchemaPart.list("One for each step of the lesson", step(), MOST));
        return all;
    }

    private static SchemaPart step() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("title", SchemaPart.text("Title on screen"));
        all.put("text", SchemaPart.text("What is told"));
        all.put("question", question());
        all.put("discuss", SchemaPart.list("Prompts for the room", SchemaPart.text("A prompt"), MOST));
        all.put("notes", notes());
        return SchemaPart.group("One screen", all).with("required", List.of("title", "text", "notes"));
    }

    private static SchemaPart question() {
        var option = SchemaPart.group("One answer", Map.of("text", SchemaPart.text("The answer in words")))
                .with("required", List.of("text"));
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("ask", SchemaPart.text("The question"));
        all.put("options", SchemaPart.list("One for each answer of the lesson", option, MOST));
        return SchemaPart.group("What is answered before the reveal", all).with("required", List.of("ask"));
    }

    private static SchemaPart notes() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("surprise", SchemaPart.text("What is expected to surprise the room"));
        all.put("wrong", SchemaPart.text("The usual wrong answer, and why"));
        all.put("say", SchemaPart.text("Script"));
        return SchemaPart.group("What only the facilitator reads", all).with("required", List.of("say"));
    }
}
