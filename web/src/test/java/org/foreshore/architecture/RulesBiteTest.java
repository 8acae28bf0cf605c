package org.foreshore.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesBiteTest {

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(Violations.Prints.class, Manners.STREAMS_BELONG_TO_THE_COMMAND_LINE),
                arguments(Violations.EndsTheProgram.class, Manners.ONLY_MAIN_ENDS_THE_PROGRAM),
                arguments(Violations.ThrowsAnything.class, Manners.NO_NAMELESS_EXCEPTIONS),
                arguments(Violations.ThingManager.class, Manners.NAMES_SAY_SOMETHING),
                arguments(Violations.KeepsAnOptional.class, Manners.NO_OPTIONAL_FIELDS),
                arguments(Violations.HasGlobalState.class, Manners.STATICS_ARE_FINAL),
                arguments(Violations.Lever.class, Manners.COMPONENTS_ARE_RECORDS),
                arguments(Violations.class, Manners.EVERY_PACKAGE_IS_NULL_MARKED),
                arguments(Violations.KnowsMason.class, Arrows.MASON_ONLY_IN_RUN),
                arguments(Violations.KnowsJavalin.class, Arrows.JAVALIN_ONLY_IN_SERVER));
    }

    /** Each class is looked at alone, so its package-info is not in sight: the null-mark rule bites on that. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void eachRuleFindsItsViolation(Class<?> violation, ArchRule rule) {
        var seen = new ClassFileImporter().importClasses(violation);

        assertThat(rule.evaluate(seen).hasViolation()).isTrue();
    }
}
