package org.foreshore.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Money;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Kind;
import org.foreshore.vocabulary.ParameterSpec;
import org.foreshore.vocabulary.ParameterType;

/**
 * Gives a part of the residents their part of a lever: places, sites and money that flow each month or year are in
 * proportion, at least one of what is counted, while prices, shares and distances stay.
 */
final class Proportion {

    private Proportion() {}

    static Scheduled of(Scheduled lever, double part) {
        return lever.having(of(lever.component(), part))
                .within(lever.budget().map(most -> Money.usd(part * most.usd())));
    }

    private static Component of(Component lever, double part) {
        var spec = ComponentSpec.of(Kind.LEVER, lever.getClass());
        Map<String, Object> values = new LinkedHashMap<>(spec.valuesOf(lever));
        for (var parameter : spec.parameters()) {
            values.computeIfPresent(
                    parameter.name(), (name, value) -> isFlow(parameter) ? scaled(parameter, value, part) : value);
        }
        return spec.create(values);
    }

    private static boolean isFlow(ParameterSpec parameter) {
        boolean flows = parameter.name().endsWith("PerYear") || parameter.name().endsWith("PerMonth");
        return flows && (parameter.type() == ParameterType.INTEGER || parameter.type() == ParameterType.MONEY);
    }

    private static Object scaled(ParameterSpec parameter, Object value, double part) {
        double number = ((Number) value).doubleValue() * part;
        if (parameter.type() == ParameterType.MONEY) {
            return new Money(number).usd();
        }
        return number == 0 ? 0 : (int) Math.max(1, Math.round(number));
    }
}
