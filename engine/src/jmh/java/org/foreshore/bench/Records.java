package org.foreshore.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was measured before: {@code benchmarks.json}. Whole jobs in it are noted by hand, ratios by this class. */
final class Records {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Records() {}

    /** Recorded ratios by what they say. */
    static Map<String, Double> read(Path file) {
        var recorded = new LinkedHashMap<String, Double>();
        for (var ratio : MAPPER.readTree(file.toFile()).path("ratios")) {
            recorded.put(ratio.path("what").stringValue(), ratio.path("value").doubleValue());
        }
        return recorded;
    }

    /** Writes new ratios, and leaves the rest as it is. */
    static void write(Path file, List<Ratio> ratios) {
        var root = (ObjectNode) MAPPER.readTree(file.toFile());
        root.put("date", LocalDate.now().toString());
        root.put("machine", machine());
        var list = root.putArray("ratios");
        for (var ratio : ratios) {
            list.addObject()
                    .put("what", ratio.what())
                    .put("value", rounded(ratio.value()))
                    .put("least", rounded(ratio.spread().least()))
                    .put("most", rounded(ratio.spread().most()))
                    .put("must", ratio.must())
                    .put("goal", ratio.goal());
        }
        MAPPER.writeValue(file.toFile(), root);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static String machine() {
        return "%d processors, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }
}
