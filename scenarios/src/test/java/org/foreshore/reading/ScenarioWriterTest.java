package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.foreshore.scenario.Outcome;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {

    private final Catalogue catalogue = TestCatalogue.catalogue();
    private final ScenarioReader reader = Samples.reader();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenReadsBackEqual(long seed) {
        var scenario = new RandomScenarios(seed).next();
        var yaml = ScenarioWriter.yaml(scenario, catalogue);

        assertThat(reader.read(yaml, "resolved.yaml").scenario()).isEqualTo(scenario);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void jsonReadsBackEqual(long seed) {
        var scenario = new RandomScenarios(seed).next();
        var json = ScenarioWriter.json(scenario, catalogue).toString();

        assertThat(reader.read(json, "resolved.json").scenario()).isEqualTo(scenario);
    }

    @Test
    void writesTheGroupOfAQuestionThatIsAboutOne() {
        var scenario = reader.read(Samples.SMALL + "outcome: { group: female }\n", "small.yaml")
                .scenario();

        assertThat(scenario.outcome()).isEqualTo(new Outcome("internet-use", "female"));
        assertThat(Outcome.named("internet-use:female")).isEqualTo(scenario.outcome());
        assertThat(ScenarioWriter.yaml(scenario, catalogue)).contains("""
                outcome:
                  indicator: internet-use
                  group: female
                """);
    }

    @Test
    void writesEveryDefaultOutInOneCanonicalWay() {
        var text = Samples.SMALL + """
                  - id: voucher
                    levers:
                      - { lever: voucher, where: { region: north, rural: true } }
                shocks:
                  - { shock: flood, at: 2027-02 }
                """;
        var scenario = reader.read(text, "small.yaml").scenario();

        assertThat(ScenarioWriter.yaml(scenario, catalogue)).isEqualTo("""
                        schema: foreshore/1
                        id: small
                        title: Small
                        question: ""
                        expected: ""
                        country: AAA
                        place:
                          population: 10000000
                          urbanShare: 0.25
                          scale: 0.01
                        start: 2026-01
                        months: 120
                        warmUp: 36
                        seed: 1
                        replications: 16
                        parameters: defaults
                        arms:
                          - id: baseline
                            title: Baseline
                            levers: []
                          - id: voucher
                            title: Voucher
                            levers:
                              - lever: voucher
                                perMonth: 5
                                poorest: 0.4
                                from: 2026-01
                                months: 0
                                ramp: 0
                                strength: 1
                                where:
                                  rural: true
                                  region: North
                                for:
                                  sex: any
                                  minAge: 0
                                  maxAge: 120
                                  poorest: 1
                                  disabled: false
                                fidelity: 1
                        shocks:
                          - shock: flood
                            severity: 0.5
                            from: 2027-02
                            months: 1
                            ramp: 0
                            strength: 1
                            where: {}
                        indicators:
                          - internet-use
                          - public-cost
                        outcome: internet-use
                        by: region
                        fewest: 30
                        """);
    }
}
