package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lever that says that nothing comes of it changes nothing but what could not be paid or was not spent: not a digit. */
class LackingTest {

    /** A lever of which one parameter is 0. */
    record Zeroed(String id, String parameter, Component lever) {

        @Override
        public String toString() {
            return id + " " + parameter;
        }
    }

    static Stream<Zeroed> lacking() {
        return Components.catalogue().levers().stream()
                .flatMap(LackingTest::zeroed)
                .filter(each -> each.lever().lacking().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lacking")
    void nothingElseDiffersBitForBit(Zeroed zeroed) {
        assertThat(zeroed.lever().lacking()).contains(zeroed.parameter());
        var experiment = Experiment.prepare(
                Trials.scenario(11, 2, List.of(Trials.always(zeroed.id(), zeroed.lever())), List.of()),
                Countries.small());
        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2), "unfunded-demand", "unspent-budget");
    }

    @Test
    void isSaidOfEachLeverThatPaysFromABudgetOnly() {
        assertThat(lacking().map(Zeroed::toString))
                .contains(
                        "rural-broadband budgetPerYear",
                        "social-tariff budgetPerYear",
                        "device-subsidy budgetPerYear",
                        "service-outreach budgetPerYear");
    }

    @Test
    void isSaidOfNoLeverAsItComes() {
        assertThat(Components.catalogue().levers())
                .allSatisfy(spec ->
                        assertThat(NullLeverTest.defaults(spec).lacking()).isEmpty());
    }

    private static Stream<Zeroed> zeroed(ComponentSpec spec) {
        var usual = NullLeverTest.defaults(spec);
        return Arrays.stream(spec.type().getRecordComponents())
                .filter(part -> zero(part.getType()) != null)
                .map(part -> new Zeroed(spec.id(), part.getName(), with(usual, part)));
    }

    private static Component with(Component usual, RecordComponent zeroed) {
        var header = usual.getClass().getRecordComponents();
        try {
            var types = Arrays.stream(header).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[header.length];
            for (int i = 0; i < header.length; i++) {
                var given = header[i].getAccessor().invoke(usual);
                values[i] = header[i].getName().equals(zeroed.getName()) ? zero(types[i]) : given;
            }
            return (Component) usual.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(zeroed.getName(), broken);
        }
    }

    private static @Nullable Object zero(Class<?> type) {
        if (type == Money.class) {
            return Money.usd(0);
        }
        if (type == Share.class) {
            return Share.NONE;
        }
        return type == int.class ? (Object) 0 : type == double.class ? (Object) 0.0 : null;
    }
}
