package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding points at the very key or value, says what is allowed, and guesses what was meant. */
class ScenarioFindingsTest {

    @Test
    void saysEverythingThatIsWrongAtOnceInTheOrderOfTheFile() {
        var text = """
                schema: foreshore/2
                id: My Scenario
                country: AAB
                start: 2026-1
                months: 900
                seeed: 4
                arms:
                  - id: baseline
                  - id: baseline
                    levers:
                      - { lever: vouchr }
                      - { lever: voucher, poorest: 40, perMonth: free, from: 2050-01 }
                      - { lever: skills-training, choice: by-lots, seatsPermonth: 4, for: { sex: women } }
                indicators: [internet-usage]
                """;

        assertThat(Refused.findings(text))
                .containsExactly(
                        "s.yaml:1:1: title is missing.",
                        "s.yaml:1:9 schema: schema (foreshore/2) must be foreshore/1.",
                        "s.yaml:2:5 id: id (My Scenario) must be small letters, digits and hyphens, a letter first, "
                                + "at most 60. Maybe you meant my-scenario?",
                        "s.yaml:3:10 country: there is no country profile AAB. Maybe you meant AAA?",
                        "s.yaml:4:8 start: must be a month as 2026-07, is the text \"2026-1\". Maybe you meant 2026-01?",
                        "s.yaml:5:9 months: months (900) must lie in [1, 600].",
                        "s.yaml:6:1 seeed: the key is unknown. Maybe you meant seed?",
                        "s.yaml:9:9 arms[1].id: another arm has the id baseline already.",
                        "s.yaml:11:18 arms[1].levers[0].lever: there is no lever vouchr. Maybe you meant voucher?",
                        "s.yaml:12:36 arms[1].levers[1].poorest: share (40) must lie in [0, 1]. "
                                + "Maybe you meant 40 % = 0.4?",
                        "s.yaml:12:50 arms[1].levers[1].perMonth: must be a number, is the text \"free\".",
                        "s.yaml:13:43 arms[1].levers[2].choice: choice must be one of by-lot, first-come. "
                                + "Maybe you meant by-lot?",
                        "s.yaml:13:52 arms[1].levers[2].seatsPermonth: the key is unknown. "
                                + "Maybe you meant seatsPerMonth?",
                        "s.yaml:13:82 arms[1].levers[2].for.sex: must be one of any, female, male.",
                        "s.yaml:14:14 indicators[0]: there is no indicator internet-usage. "
                                + "Maybe you meant internet-use?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by: regions                        | 8:5 by: by (regions) must be one of none, region, settlement. Maybe you meant region?
                    populations: 9                     | 8:14 populations: populations (9) must be at most half of the replications (16). So that luck can be told from them.
                    fewest: 0                          | 8:9 fewest: fewest (0) must lie in [1, 1000000].
                    months: .nan                       | 8:9 months: must be a whole number, is the text ".nan".
                    months: 1e999                      | 8:9 months: must be a whole number, is the number 1e999.
                    months: 1.5                        | 8:9 months: must be a whole number, is the number 1.5.
                    months: 1_000                      | 8:9 months: must be a whole number, is the text "1_000". Write 1000.
                    months:                            | 8:8 months: must be a whole number, is empty.
                    seed: 9223372036854775808          | 8:7 seed: must be a whole number, is the number 9223372036854775808.
                    replications: 10001                | 8:15 replications: replications (10001) must lie in [1, 10000].
                    title: 5                           | 8:1 title: the key is given twice. The first is in line 3.
                    question: 5                        | 8:11 question: must be text, is the number 5. Put it in quotes.
                    question: &a 5                     | 8:11: must not use YAML anchors (a). Write the value out, or use `extends`.
                    question: *a                       | 8:11: must not use YAML aliases (a). Write the value out, or use `extends`.
                    question: !!str 5                  | 8:11: must not use YAML tags (tag:yaml.org,2002:str). Write the value plainly.
                    place: Rangpur                     | 8:8 place: must be a group of keys, is the text "Rangpur". Write {} for none.
                    place: { region: Nort }            | 8:18 place.region: there is no region Nort in this country. Maybe you meant North?
                    place: { urbanShare: 20% }         | 8:22 place.urbanShare: must be a number, is the text "20%". Write 20 % as 0.2.
                    place: { scale: 0 }                | 8:17 place.scale: scale (0) must lie in (0, 1].
                    place: { population: 9e9, scale: 1 } | 8:34 place.scale: 9000000000 residents at scale 1.0 are more than the 200000000 that can be simulated. Choose a scale of at most 0.022222222222222223.
                    indicators: []                     | 8:13 indicators: must name at least one indicator. Leave it out to ask for all.
                    outcome: internet-usage            | 8:10 outcome: outcome (internet-usage) must be one of the indicators asked for. Maybe you meant internet-use?
                    shocks: [ { shock: flood } ]       | 8:11 shocks[0]: needs either `at` or `from`. Or a `chance`, to leave to luck when it comes.
                    shocks: [ { shock: flood, at: 2027-01, from: 2027-01 } ] | 8:11 shocks[0]: needs either `at` or `from`.
                    shocks: [ { shock: flood, chance: 0.3, at: 2027-01 } ]   | 8:44 shocks[0].at: a shock with a `chance` comes when luck has it, not at a month. Leave `chance` out, or write `from`: from when on it may come.
                    shocks: [ { shock: flood, chance: 30 } ]                 | 8:35 shocks[0].chance: chance (30) must lie in (0, 1]. Maybe you meant 30 % = 0.3?
                    shocks: [ { shock: flood, chance: 0 } ]                  | 8:35 shocks[0].chance: chance (0) must lie in (0, 1].
                    shocks: [ { shock: flood, chance: 30% } ]                | 8:35 shocks[0].chance: must be a number, is the text "30%". Write 30 % as 0.3.
                    shocks: [ { shock: flood, chance: 0.3, from: 2040-01 } ] | 8:46 shocks[0].from: 2040-01 must lie in the horizon, 2026-01 to 2035-12.
                    shocks: [ { shock: flood, chence: 0.3, at: 2027-01 } ]   | 8:27 shocks[0].chence: the key is unknown. Maybe you meant chance?
                    outcome: []                        | 8:10 outcome: must be an indicator or a group of keys, is a list. Write { indicator: internet-use, group: female }, or the indicator alone for everybody.
                    outcome: { indicator: internet-usage } | 8:23 outcome.indicator: indicator (internet-usage) must be one of the indicators asked for. Maybe you meant internet-use?
                    outcome: { group: women }          | 8:19 outcome.group: there is no group women. Maybe you meant female?
                    outcome: { group: femal }          | 8:19 outcome.group: there is no group femal. Maybe you meant female?
                    outcome: { group: fishers }        | 8:19 outcome.group: there is no group fishers. Known here: all, female, male.
                    outcome: { indicator: public-cost, group: female } | 8:43 outcome.group: public-cost is not told by group. Leave the group out.
                    outcome: { indicator: internet-use, gruop: female } | 8:37 outcome.gruop: the key is unknown. Maybe you meant group?
                    shocks: [ { shock: voucher } ]     | 8:20 shocks[0].shock: there is no shock voucher. It is a lever: list it under the levers of an arm.
                    shocks: [ { at: 2027-01 } ]        | 8:11 shocks[0]: shock is missing.
                    shocks: [ { shock: flood, at: 2025-12 } ] | 8:31 shocks[0].at: 2025-12 must lie in the horizon, 2026-01 to 2035-12.
                    shocks: [ { shock: flood, at: 2036-01 } ] | 8:31 shocks[0].at: 2036-01 must lie in the horizon, 2026-01 to 2035-12.
                    shocks: [ { shock: flood, at: 2027-13 } ] | 8:31 shocks[0].at: must be a month of the year, 01 to 12, as 2026-07, is the text "2027-13".
                    shocks: [ { shock: flood, at: 2027-01, where: { rural: true, urban: true } } ] | 8:47 shocks[0].where: must not be both rural and urban. Leave both out to mean everywhere.
                    shocks: [ { shock: flood, at: 2027-01, where: { rural: false } } ] | 8:56 shocks[0].where.rural: must be true or left out. Maybe you meant urban: true?
                    shocks: [ flood ]                  | 8:11 shocks[0]: must be a group of keys, is the text "flood". Write { shock: id, … }.
                    [1]: 2                             | 8:1: a key must be a single word.
                    extends: other.yaml                | 8:1 extends: only a file can extend another. Write the scenario out.
                    """)
    void saysWhereAndWhatIsAllowed(String line, String finding) {
        assertThat(Refused.findings(Samples.SMALL + line + "\n")).containsExactly("s.yaml:" + finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { population: 60000 } | the place is a district of no region in particular, so nothing in it lies in North. Leave region out here, or set it for the place: { region: North }.
                    { region: south }     | the place lies in South, so nothing in it lies in North. Leave region out here, or write South.
                    """)
    void refusesARegionThatIsNoPartOfThePlace(String place, String finding) {
        var text = Samples.SMALL + """
                  - id: voucher
                    levers:
                      - { lever: voucher, where: { region: north } }
                place: %s
                """.formatted(place);

        assertThat(Refused.findings(text)).containsExactly("s.yaml:10:44 arms[1].levers[0].where.region: " + finding);
    }

    @Test
    void whatTheRecordItselfRefusesPointsAtItsEntry() {
        var text = Samples.SMALL + """
                  - id: skills
                    levers:
                      - { lever: skills-training, mentors: true, seatsPerMonth: 60000 }
                """;

        assertThat(Refused.findings(text))
                .containsExactly("s.yaml:10:9 arms[1].levers[0]: "
                        + "seatsPerMonth (60000) must not exceed 50000 with mentors.");
    }

    @Test
    void asksForOneToTwelveArms() {
        var none = Samples.SMALL.replace("arms:\n  - id: baseline", "arms: []");
        var many = new StringBuilder(Samples.SMALL);
        for (int i = 0; i < 12; i++) {
            many.append("  - id: arm-").append(i).append('\n');
        }

        assertThat(Refused.findings(none)).containsExactly("s.yaml:6:7 arms: must have 1 to 12 arms, has 0.");
        assertThat(Refused.findings(many.toString()).get(0))
                .isEqualTo("s.yaml:7:3 arms: must have 1 to 12 arms, has 13.");
    }

    @Test
    void pointsIntoJsonToo() {
        var text = Samples.JSON.replace("\"perMonth\": 1e1", "\"perMont\": 1");

        assertThat(Refused.findings(text, "s.json"))
                .containsExactly(
                        "s.json:5:58 arms[1].levers[0].perMont: the key is unknown. Maybe you meant perMonth?");
        assertThat(Refused.findings("{ \"id\": NaN }", "s.json"))
                .containsExactly("s.json:1:12: is not valid JSON: Non-standard token 'NaN'.");
    }

    @Test
    void saysWhereTheSyntaxBreaks() {
        assertThat(Refused.findings("id: small\n\tmonths: 5\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:2:1: is not valid YAML: ")
                .endsWith("Indent with spaces.");
        assertThat(Refused.findings("")).containsExactly("s.yaml: is empty.");
        assertThat(Refused.findings("id: a\n---\nid: b\n"))
                .containsExactly("s.yaml:2:1: must hold one document only. Put the second one into its own file.");
        assertThat(Refused.findings("[".repeat(100)))
                .containsExactly("s.yaml:1:34: must not nest deeper than 32 levels.");
    }

    @Test
    void saysWhatIsWrongWithAFeedback() {
        var text = """
                schema: foreshore/1
                id: adapts
                title: Adapts
                country: AAA
                start: 2026-01
                arms:
                  - id: baseline
                  - id: courses
                    levers:
                      - lever: skills-training
                        fidelity: 80
                        feedback: { indicator: internet-usage, below: 0.4, above: 0.1, months: 0, change: 20 }
                      - { lever: skills-training, feedback: { below: 0.4 } }
                """;

        assertThat(Refused.findings(text))
                .containsExactly(
                        "s.yaml:11:19 arms[1].levers[0].fidelity: fidelity (80) must lie in [0.01, 1]. "
                                + "Maybe you meant 80 % = 0.8?",
                        "s.yaml:12:19 arms[1].levers[0].feedback: needs either `below` or `above`.",
                        "s.yaml:12:32 arms[1].levers[0].feedback.indicator: there is no indicator internet-usage. "
                                + "Maybe you meant internet-use?",
                        "s.yaml:12:80 arms[1].levers[0].feedback.months: months (0) must lie in [1, 600].",
                        "s.yaml:12:91 arms[1].levers[0].feedback.change: change (20) must lie in [-1, 1]. "
                                + "Maybe you meant 20 % = 0.2?",
                        "s.yaml:13:45 arms[1].levers[1].feedback: indicator is missing.",
                        "s.yaml:13:45 arms[1].levers[1].feedback: change is missing.");
    }
}
