package org.foreshore.run;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Group;
import org.foreshore.policy.PolicyLever;
import org.foreshore.shock.Shock;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Kind;

/** All levers, shocks and indicators on the class path; the service loader finds them, so adding one touches no list. */
public final class Components {

    private Components() {}

    public static Catalogue catalogue() {
        return new Catalogue(
                load(PolicyLever.class).stream()
                        .map(type -> ComponentSpec.of(Kind.LEVER, type))
                        .toList(),
                load(Shock.class).stream()
                        .map(type -> ComponentSpec.of(Kind.SHOCK, type))
                        .toList(),
                load(Indicator.class).stream().map(IndicatorSpec::of).toList(),
                Arrays.stream(Group.values()).map(Group::id).toList());
    }

    private static <T extends Component> List<Class<? extends T>> load(Class<T> kind) {
        return ServiceLoader.load(kind).stream()
                .<Class<? extends T>>map(ServiceLoader.Provider::type)
                .toList();
    }

    /** Every indicator with its defaults. */
    static List<Indicator> indicators() {
        return withDefaults(Indicator.class);
    }

    /** Every lever with its defaults. */
    static List<PolicyLever> levers() {
        return withDefaults(PolicyLever.class);
    }

    private static <T extends Component> List<T> withDefaults(Class<T> kind) {
        return ServiceLoader.load(kind).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The indicator of a name. */
    static Indicator indicator(String id) {
        return indicators().stream()
                .filter(each -> IndicatorSpec.of(each.getClass()).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator " + id));
    }
}
