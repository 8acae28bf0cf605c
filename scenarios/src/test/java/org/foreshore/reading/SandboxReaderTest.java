package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.sandbox.Action;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.SandboxType;
import org.foreshore.scenario.Sandbox;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.ParameterSpec;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxReaderTest {

    private static final String PILOT = """
            pilot:
              arm: voucher
              from: 2027-01
              type: product
              waivers: [ "No licence is needed" ]
              hypothesis: { indicator: internet-use, group: female, direction: down, worthwhile: 0.02, doubt: 0.25 }
              eligibility: { towns: false, leastResidents: 500 }
              sites: { clusters: 4, comparison: 6, assignment: matched-pairs }
              timetable: { baseline: 3, test: 18 }
              guardrails:
                - { metric: internet-use, group: female, threshold: 0.01, window: 3, action: stop }
                - { metric: spend, threshold: 1000 }
              gates: [ { month: 6, atLeast: -0.5 } ]
            """;

    private final ScenarioReader reader = Samples.reader();

    private Sandbox read(String pilot) {
        return reader.read(Samples.FULL + pilot, "full.yaml").scenario().sandbox();
    }

    @Test
    void readsWhatIsSaid() {
        var sandbox = read(PILOT);

        assertThat(sandbox.arm()).isEqualTo("voucher");
        assertThat(sandbox.from()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(sandbox.type()).isEqualTo(SandboxType.PRODUCT);
        assertThat(sandbox.hypothesis().worthwhile()).isEqualTo(0.02);
        assertThat(sandbox.eligibility().towns()).isFalse();
        assertThat(sandbox.sites().assignment()).isEqualTo(Assignment.MATCHED_PAIRS);
        assertThat(sandbox.timetable().test()).isEqualTo(18);
        assertThat(sandbox.guardrails()).hasSize(2);
        assertThat(sandbox.guardrails().get(0).action()).isEqualTo(Action.STOP);
        assertThat(sandbox.guardrails().get(1).watchesSpending()).isTrue();
        assertThat(sandbox.gates().get(0).atLeast()).isEqualTo(-0.5);
    }

    @Test
    void whatIsLeftOutHasADefault() {
        var sandbox = read("pilot: {}\n");

        assertThat(sandbox.arm()).isEqualTo("skills");
        assertThat(sandbox.from()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(sandbox.hypothesis().indicator()).isEqualTo("internet-use");
        assertThat(sandbox.sites().clusters()).isEqualTo(10);
        assertThat(sandbox.guardrails()).isEmpty();
    }

    @Test
    void aScenarioNeedsNoSandbox() {
        assertThat(reader.read(Samples.FULL, "full.yaml").scenario().pilot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pilot: { arm: vouchers }|there is no arm vouchers beside the baseline. Maybe you meant voucher",
                "pilot: { sitez: {} }|the key is unknown. Maybe you meant sites",
                "pilot: { sites: { assignment: randon } }|Maybe you meant random",
                "pilot: { hypothesis: { indicator: internet-us } }|Maybe you meant internet-use",
                "pilot: { hypothesis: { group: femal } }|there is no group femal. Maybe you meant female",
                "pilot: { hypothesis: { indicator: public-cost } }|public-cost is known of the whole place only",
                "pilot: { guardrails: [ { metric: internet-use, group: women } ] }|there is no group women",
                "pilot: { evaluation: { estimator: cluster-mean } }|Maybe you meant cluster-means",
                "pilot: { eligibility: { region: Nord } }|there is no region Nord in this country",
                "pilot: { timetable: { test: 2 } }|must lie in [3, 36]",
                "pilot: { type: policies }|Maybe you meant policy",
                "pilot: { from: 2026-02 }|must lie in the horizon",
                "pilot: { measurement: { endline: 13 } }|must not be longer than the test",
                "pilot: { guardrails: [ { metric: internet-use, action: halt } ] }|action must be one of warn, pause, stop",
                "pilot: { guardrails: [ 7 ] }|must be a group of keys",
            })
    void saysWhatIsWrongAndWhere(String example) {
        var parts = example.split("\\|");
        int line = Samples.FULL.split("\n").length + 1;

        assertThatThrownBy(() -> read(parts[0] + "\n"))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("full.yaml:%d:".formatted(line))
                .hasMessageContaining(parts[1]);
    }

    @Test
    void writesWhatItReads() {
        var scenario = reader.read(Samples.FULL + PILOT, "full.yaml").scenario();
        var text = ScenarioWriter.yaml(scenario, TestCatalogue.catalogue());

        assertThat(reader.read(text, "again.yaml").scenario()).isEqualTo(scenario);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everySectionSurvivesWritingAndReading(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder("pilot:\n");
        for (var spec : SandboxSections.all()) {
            boolean listed = spec == SandboxSections.OUTCOME
                    || spec == SandboxSections.GUARDRAIL
                    || spec == SandboxSections.GATE
                    || spec == SandboxSections.PARTNER;
            if (spec != SandboxSections.TIMETABLE && spec != SandboxSections.MEASUREMENT) {
                text.append((listed ? "  %ss: [ %s ]\n" : "  %s: %s\n").formatted(spec.id(), section(spec, random)));
            }
        }
        var scenario = reader.read(Samples.FULL + text, "full.yaml").scenario();
        var written = ScenarioWriter.yaml(scenario, TestCatalogue.catalogue());

        assertThat(reader.read(written, "again.yaml").scenario()).isEqualTo(scenario);
    }

    private static String section(ComponentSpec spec, SplittableRandom random) {
        var values = new LinkedHashMap<String, Object>();
        spec.parameters().forEach(parameter -> values.put(parameter.name(), value(parameter, random)));
        return values.toString().replace("=", ": ");
    }

    private static String text(String name) {
        return switch (name) {
            case "indicator", "metric" -> "internet-use";
            case "region" -> "North";
            default -> "all";
        };
    }

    private static Object value(ParameterSpec spec, SplittableRandom random) {
        return switch (spec.type()) {
            case FLAG -> random.nextBoolean();
            case CHOICE -> spec.choices().get(random.nextInt(spec.choices().size()));
            case INTEGER -> (int) random.nextDouble(Math.max(1, spec.min()), Math.min(spec.max(), 1e4));
            case TEXT -> text(spec.name());
            default -> random.nextDouble(Math.max(spec.min(), 1e-3), Math.min(spec.max(), 1e3));
        };
    }
}
