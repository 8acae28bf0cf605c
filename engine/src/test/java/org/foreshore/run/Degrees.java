package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foreshore.outcome.Trajectory;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;

/** Whether a component heeds a key as far as it says: wholly, in part, or not at all. */
final class Degrees {

    /** Levers and shocks that act on so few sites that nothing in a small world need depend on where or how long they do. */
    private static final Set<String> QUIET = Set.of("backhaul-subsidy", "community-networks", "cheap-satellite");

    private Degrees() {}

    /** All that it writes depends on the key if it heeds it wholly, some if in part, nothing otherwise. */
    static <T> void check(ComponentSpec spec, Key key, List<T> written, Predicate<T> depends) {
        long count = written.stream().filter(depends).count();

        assertThat(spec.heeded().wholly().contains(key))
                .as("%s heeds %s", spec.id(), key)
                .isEqualTo(count > 0 && count == written.size());
        assertThat(spec.heeded().partly().contains(key))
                .as("%s heeds %s in part", spec.id(), key)
                .isEqualTo(count > 0 && count < written.size());
    }

    /** Readings under two values of the key differ if and only if it heeds the key at all. */
    static void check(ComponentSpec spec, Key key, Trajectory one, Trajectory other) {
        boolean differ = !Arrays.equals(one.values(), other.values());
        if (differ || !QUIET.contains(spec.id())) {
            assertThat(differ)
                    .as("%s heeds %s", spec.id(), key)
                    .isEqualTo(spec.heeded().keys().contains(key));
        }
    }
}
