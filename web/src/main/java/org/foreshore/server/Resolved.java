package org.foreshore.server;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A resolved scenario (every default written out, by us) as a tree, the same shape as its file. */
final class Resolved {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Resolved() {}

    static JsonNode tree(String resolvedYaml) {
        return YAML.readTree(resolvedYaml);
    }
}
