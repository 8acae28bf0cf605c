package org.foreshore.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private final ScenarioReader reader = Samples.reader();

    @Test
    void readsWhatIsAsked() {
        var read = reader.read(Samples.FULL, "full.yaml");
        var scenario = read.scenario();

        assertThat(read.warnings()).isEmpty();
        assertThat(scenario.id()).isEqualTo("voucher-or-skills");
        assertThat(scenario.question()).isEqualTo("Which of two programmes brings more women online?");
        assertThat(scenario.expected()).isEqualTo("Skills: slower, but they stay.");
        assertThat(scenario.place().region()).isEqualTo("South");
        assertThat(scenario.place().residents()).isEqualTo(100_000);
        assertThat(scenario.start()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(scenario.seed()).isEqualTo(42);
        assertThat(scenario.warmUp()).isEqualTo(24);
        assertThat(scenario.indicators()).containsExactly("internet-use", "public-cost");
        assertThat(scenario.arms()).extracting("title").containsExactly("Baseline", "Voucher", "Skills");
    }

    @Test
    void schedulesALeverWhenWhereAndForWhomTheFileSays() {
        var scenario = reader.read(Samples.FULL, "full.yaml").scenario();
        var voucher = scenario.arms().get(1).levers().get(0);
        var skills = scenario.arms().get(2).levers().get(0);

        assertThat(voucher.component()).hasToString("Voucher[perMonth=Money[usd=7.5], poorest=Share[value=0.4]]");
        assertThat(voucher.from()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(voucher.months()).isEqualTo(36);
        assertThat(voucher.ramp()).isEqualTo(12);
        assertThat(voucher.reach().area()).isEqualTo(Area.RURAL);
        assertThat(skills.component())
                .hasToString("Training[seatsPerMonth=400, choice=FIRST_COME, mentors=true, effect=-0.5]");
        assertThat(skills.from()).isEqualTo(scenario.start());
        assertThat(skills.strength()).isEqualTo(new Share(0.5));
        assertThat(skills.reach()).isEqualTo(new Reach(Area.ANY, "", Sex.FEMALE, 15, 60, new Share(0.4), true));
    }

    @Test
    void aShockAtAMonthLastsThatMonth() {
        var flood = reader.read(Samples.FULL, "full.yaml").scenario().shocks().get(0);

        assertThat(flood.from()).isEqualTo(YearMonth.of(2028, 8));
        assertThat(flood.months()).isEqualTo(1);
        assertThat(flood.reach().region()).isEqualTo("South");
    }

    @Test
    void fillsInDefaults() {
        var scenario = reader.read(Samples.SMALL, "small.yaml").scenario();

        assertThat(scenario.months()).isEqualTo(120);
        assertThat(scenario.warmUp()).isEqualTo(36);
        assertThat(scenario.seed()).isEqualTo(1);
        assertThat(scenario.replications()).isEqualTo(16);
        assertThat(scenario.place().population()).isEqualTo(10_000_000);
        assertThat(scenario.place().scale()).isEqualTo(0.01);
        assertThat(scenario.indicators()).containsExactly("internet-use", "public-cost");
    }

    @Test
    void aDistrictHasTheFiguresOfItsRegionOrOfTheCountry() {
        var south = place("{ region: South }");
        var district = place("{ population: 30000 }");
        var north = place("{ region: North }");
        var sample = place("{ scale: 0.001 }");

        assertThat(south.population()).isEqualTo(200_000);
        assertThat(south.urbanShare()).isEqualTo(new Share(0.1));
        assertThat(south.scale()).isEqualTo(1);
        assertThat(district.urbanShare()).isEqualTo(new Share(0.25));
        assertThat(district.scale()).isEqualTo(1);
        assertThat(north.population()).isEqualTo(4_000_000);
        assertThat(north.residents()).isEqualTo(100_000);
        assertThat(sample.residents()).isEqualTo(10_000);
    }

    private Place place(String place) {
        return reader.read(Samples.SMALL + "place: " + place + "\n", "p.yaml")
                .scenario()
                .place();
    }

    @Test
    void readsJsonAlike() {
        var scenario = reader.read(Samples.JSON, "small.json").scenario();

        assertThat(scenario.arms().get(1).levers().get(0).component())
                .hasToString("Voucher[perMonth=Money[usd=10.0], poorest=Share[value=0.4]]");
    }

    @Test
    void warnsOfAnArmThatEqualsTheBaseline() {
        var text = Samples.SMALL + """
                  - id: idle
                    levers:
                      - { lever: voucher, strength: 0 }
                  - id: elsewhere
                    levers:
                      - { lever: voucher, where: { rural: true } }
                place: { region: South, urbanShare: 1 }
                """;

        var warnings = reader.read(text, "idle.yaml").warnings();

        assertThat(warnings).extracting("path").containsExactly("arms[1]", "arms[2]", "arms[2].levers[0].where");
        assertThat(warnings.get(0))
                .hasToString(
                        "idle.yaml:8:5 arms[1]: arm idle has no levers that act differently: it equals the baseline.");
        assertThat(warnings.get(2))
                .hasToString(
                        "idle.yaml:13:34 arms[2].levers[0].where: nobody in the place is rural, so this reaches nobody."
                                + " urbanShare of the place is 1.");
    }
}
