package org.foreshore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentSpecTest {

    private final ComponentSpec training = ComponentSpec.of(Kind.LEVER, TestCatalogue.Training.class);
    private final ComponentSpec voucher = ComponentSpec.of(Kind.LEVER, TestCatalogue.Voucher.class);

    @Test
    void readsTheHeaderOfTheRecord() {
        assertThat(training.id()).isEqualTo("skills-training");
        assertThat(training.parameters())
                .containsExactly(
                        new ParameterSpec(
                                "seatsPerMonth",
                                ParameterType.INTEGER,
                                "seats",
                                0,
                                100_000,
                                100,
                                List.of(),
                                "Seats each month"),
                        new ParameterSpec(
                                "choice",
                                ParameterType.CHOICE,
                                "",
                                0,
                                Double.POSITIVE_INFINITY,
                                "by-lot",
                                List.of("by-lot", "first-come"),
                                "Who gets a seat"),
                        new ParameterSpec(
                                "mentors",
                                ParameterType.FLAG,
                                "",
                                0,
                                Double.POSITIVE_INFINITY,
                                false,
                                List.of(),
                                "Whether mentors stay on"),
                        new ParameterSpec(
                                "effect", ParameterType.NUMBER, "points", -5, 5, 1.0, List.of(), "Effect on skill"));
    }

    @Test
    void sharesAndMoneyKnowTheirBoundsAndUnit() {
        assertThat(voucher.parameters())
                .containsExactly(
                        new ParameterSpec(
                                "perMonth",
                                ParameterType.MONEY,
                                "USD per month",
                                0,
                                Double.POSITIVE_INFINITY,
                                5.0,
                                List.of(),
                                "Sum each month"),
                        new ParameterSpec(
                                "poorest",
                                ParameterType.SHARE,
                                "share",
                                0,
                                1,
                                0.4,
                                List.of(),
                                "Share of households, counted from the poorest"));
    }

    @Test
    void makesAComponentFromValuesAndDefaultsAndTakesItApartAgain() {
        var component = voucher.create(Map.of("poorest", 0.25));

        assertThat(component).isEqualTo(new TestCatalogue.Voucher(Money.usd(5), new Share(0.25)));
        assertThat(voucher.valuesOf(component)).isEqualTo(Map.of("perMonth", 5.0, "poorest", 0.25));
        assertThat(voucher.create(voucher.valuesOf(component))).isEqualTo(component);
    }

    @Test
    void passesOnWhatTheRecordRefuses() {
        assertThatThrownBy(() -> training.create(Map.of("mentors", true, "seatsPerMonth", 60_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seatsPerMonth (60000) must not exceed 50000 with mentors");
        assertThatThrownBy(() -> voucher.create(Map.of("perMont", 1.0))).hasMessage("voucher has no perMont");
    }

    @Test
    void anIndicatorSaysWhatItsNumberMeans() {
        var use = IndicatorSpec.of(TestCatalogue.Use.class);

        assertThat(use.unit()).isEqualTo(Unit.SHARE);
        assertThat(use.better()).isEqualTo(Better.HIGHER);
        assertThat(use.code()).isEqualTo("SDG 17.8.1");
        assertThat(use.byGroup()).isTrue();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(Untitled.class, "needs @Titled"),
                Arguments.of(Silent.class, "share: needs @Says"),
                Arguments.of(Odd.class, "words: type Object is not supported"),
                Arguments.of(Outside.class, "seats: default (5) must lie in [10.0, 2.147483647E9]"),
                Arguments.of(Reserved.class, "months: the name is reserved"),
                Arguments.of(Bare.class, "needs a no-argument constructor"),
                Arguments.of(Shouting.class, "id (LOUD) must be kebab-case"),
                Arguments.of(Deaf.class, "needs @Heeds"),
                Arguments.of(Reticent.class, "a key heeded in part needs words for the rest"),
                Arguments.of(Hurried.class, "@Heeds may name only [WHERE, FOR, FIDELITY, BUDGET]"),
                Arguments.of(NoRecord.class, "must be a record"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aRecordThatIsNoComponentIsRefusedByName(Class<? extends Component> type, String why) {
        assertThatThrownBy(() -> ComponentSpec.of(Kind.LEVER, type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type.getName())
                .hasMessageContaining(why);
    }

    @Test
    void anIdServesOneComponentOnly() {
        assertThatThrownBy(() -> new Catalogue(List.of(voucher, voucher), List.of(), List.of(), List.of()))
                .hasMessageContaining("id voucher of")
                .hasMessageContaining("is taken already");
    }

    record Untitled() implements Component {}

    @Titled(id = "silent", title = "Silent", says = "Says nothing of its share")
    record Silent(Share share) implements Component {
        Silent() {
            this(Share.ALL);
        }
    }

    @Titled(id = "odd", title = "Odd", says = "Wants words")
    record Odd(@Says("Words") Object words) implements Component {
        Odd() {
            this("");
        }
    }

    @Titled(id = "outside", title = "Outside", says = "Breaks its own bounds")
    record Outside(@Says(value = "Seats", min = 10) int seats) implements Component {
        Outside() {
            this(5);
        }
    }

    @Titled(id = "reserved", title = "Reserved", says = "Takes a word of the schedule")
    record Reserved(@Says("Months") int months) implements Component {
        Reserved() {
            this(5);
        }
    }

    @Titled(id = "bare", title = "Bare", says = "Has no defaults")
    record Bare(@Says("Seats") int seats) implements Component {}

    @Titled(id = "LOUD", title = "Loud", says = "Shouts")
    record Shouting() implements Component {}

    @Titled(id = "deaf", title = "Deaf", says = "Says not what narrows it")
    record Deaf() implements Component {}

    @Heeds(
            value = {},
            partly = Key.WHERE)
    @Titled(id = "reticent", title = "Reticent", says = "Says not what holds all the same")
    record Reticent() implements Component {}

    @Heeds(Key.RAMP)
    @Titled(id = "hurried", title = "Hurried", says = "Says of a lever what only a shock may say")
    record Hurried() implements Component {}

    @Titled(id = "class", title = "Class", says = "Is no record")
    static final class NoRecord implements Component {}
}
