package org.foreshore.store;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON with the same bytes everywhere: fields in their declared order, lines ended by a line feed. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(Figure.module())
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PAGE = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Json() {}

    /** An indented document, ended by a line feed. */
    public static String pageText(Object value) {
        return PAGE.writeValueAsString(value) + "\n";
    }

    /** As a tree, whose fields stand in the same order. */
    public static JsonNode tree(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    static byte[] page(Object value) {
        return pageText(value).getBytes(StandardCharsets.UTF_8);
    }

    /** A document in one line, ended by a line feed. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    /** What lacks a field, or has nothing in it, is damaged. */
    static <T> T read(String text, Class<T> type) throws JacksonException {
        return MAPPER.readValue(text, type);
    }
}
