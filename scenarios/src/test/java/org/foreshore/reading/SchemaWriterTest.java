package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.LongStream;
import org.foreshore.vocabulary.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaWriterTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.json(TestCatalogue.catalogue()), InputFormat.JSON);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void acceptsWhatTheReaderAccepts() {
        assertThat(schema.validate(Samples.FULL, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(Samples.SMALL, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(Samples.JSON, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{ extends: other.yaml, months: 12 }", InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chance: 0.3", "chance: 1, from: 2027-01, months: 6", "from: 2027-01", "at: 2027-01"})
    void acceptsEveryWayAShockMayBegin(String onset) {
        var text = Samples.SMALL + "shocks: [ { shock: flood, " + onset + " } ]\n";

        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(Samples.reader().read(text, "s.yaml").scenario().shocks()).hasSize(1);
    }

    @Test
    void saysOfAKeyThatItIsNotHeededWhereItWouldBeWritten() {
        assertThat(SchemaWriter.json(TestCatalogue.catalogue()))
                .contains("Not heeded: it holds for everybody", "Heeded in part only: mentors are paid as planned");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptsWhatTheWriterWrites(long seed) {
        var yaml = ScenarioWriter.yaml(new RandomScenarios(seed).next(), TestCatalogue.catalogue());

        assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mnths: 12",
                "months: 0",
                "months: many",
                "place: { scale: 0 }",
                "shocks: [ { shock: flood } ]",
                "shocks: [ { shock: flood, at: 2027-13 } ]",
                "shocks: [ { shock: flood, at: 2027-01, from: 2027-01 } ]",
                "shocks: [ { shock: flood, at: 2027-01, chance: 0.3 } ]",
                "shocks: [ { shock: flood, chance: 0 } ]",
                "shocks: [ { shock: flood, chance: 1.1 } ]",
                "shocks: [ { shock: flood, at: 2027-01, severity: 1.4 } ]",
                "shocks: [ { shock: voucher, at: 2027-01 } ]",
                "indicators: [ internet-usage ]",
                "outcome: []",
                "outcome: { group: women }",
                "outcome: { gruop: female }"
            })
    void refusesWhatTheReaderRefuses(String line) {
        var text = Samples.SMALL + line + "\n";

        assertThat(schema.validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(Refused.findings(text)).isNotEmpty();
    }

    @Test
    void saysWhatAParameterMeansItsBoundsAndItsDefault() {
        assertThat(SchemaWriter.json(TestCatalogue.catalogue())).contains("""
                                "seatsPerMonth" : {
                                  "type" : "integer",
                                  "description" : "Seats each month (seats)",
                                  "minimum" : 0,
                                  "maximum" : 100000,
                                  "default" : 100
                                }\
                        """);
    }
}
