package org.foreshore.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesBiteTest {

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(Violations.UsesRandom.class, Determinism.NO_OTHER_RANDOMNESS),
                arguments(Violations.CallsMathRandom.class, Determinism.NO_OTHER_RANDOMNESS),
                arguments(Violations.ReadsTheClock.class, Determinism.NO_SURROUNDINGS),
                arguments(Violations.MeasuresTime.class, Determinism.NO_SURROUNDINGS),
                arguments(Violations.UsesInexactMath.class, Determinism.STRICT_MATH),
                arguments(Violations.StreamsInParallel.class, Determinism.NO_PARALLEL_STREAMS),
                arguments(Violations.KeepsAHashMap.class, Determinism.NO_HASHED_ORDER),
                arguments(Violations.UsesASaltedSet.class, Determinism.NO_SALTED_ORDER),
                arguments(Violations.HasGlobalState.class, Determinism.NO_GLOBAL_STATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void eachRuleFindsItsViolation(Class<?> violation, ArchRule rule) {
        assertThat(breaks(violation, rule)).isTrue();
    }

    @Test
    void innocentCodeBreaksNoRule() {
        assertThat(Determinism.ALL).noneMatch(rule -> breaks(Violations.KeepsTheRules.class, rule));
    }

    private static boolean breaks(Class<?> type, ArchRule rule) {
        return rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(type))
                .hasViolation();
    }
}
