package org.foreshore.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.reading.ProfileNode.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Turns YAML (or JSON) into nodes that know their line; a key given twice is a syntax error. */
final class ProfileParser {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final JsonParser tokens;

    private ProfileParser(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** Throws Jackson's exception, with its place, on a syntax error. */
    static ProfileNode parse(String yaml) {
        try (var tokens = YAML.createParser(yaml)) {
            tokens.nextToken();
            return new ProfileParser(tokens).node("");
        }
    }

    private ProfileNode node(String path) {
        var token = tokens.currentToken();
        var place = tokens.currentTokenLocation();
        var line = place.getLineNr();
        var column = place.getColumnNr();
        if (token == JsonToken.START_OBJECT) {
            return new ProfileNode(Shape.MAPPING, path, line, column, entries(path), List.of(), "");
        }
        if (token == JsonToken.START_ARRAY) {
            return new ProfileNode(Shape.SEQUENCE, path, line, column, Map.of(), items(path), "");
        }
        var numeric = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        var text = token == null || token == JsonToken.VALUE_NULL ? "" : tokens.getString();
        return new ProfileNode(numeric ? Shape.NUMBER : Shape.TEXT, path, line, column, Map.of(), List.of(), text);
    }

    private Map<String, ProfileNode> entries(String path) {
        var entries = new LinkedHashMap<String, ProfileNode>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            var key = tokens.currentName();
            var place = tokens.currentTokenLocation();
            tokens.nextToken();
            var value = node(path.isEmpty() ? key : path + "." + key);
            entries.put(key, at(value, place.getLineNr(), place.getColumnNr()));
        }
        return entries;
    }

    /** An entry is found where its key stands, also if its value begins a line later. */
    private static ProfileNode at(ProfileNode node, int line, int column) {
        return new ProfileNode(node.shape(), node.path(), line, column, node.entries(), node.items(), node.text());
    }

    private List<ProfileNode> items(String path) {
        var items = new ArrayList<ProfileNode>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return items;
    }
}
