package org.foreshore.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineArchitectureTest {

    private static final int FEWEST_CLASSES = 150;

    /** The classes that lie where {@link Draws} lies: those of this module, without its tests. */
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .importUrl(Draws.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses WITH_SCENARIOS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.foreshore");

    static Stream<ArchRule> determinism() {
        return Determinism.ALL.stream();
    }

    static List<ArchRule> walls() {
        return Walls.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("determinism")
    void theEngineIsDeterministic(ArchRule rule) {
        rule.check(ENGINE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theWallsInsideTheEngineStand(ArchRule rule) {
        rule.check(WITH_SCENARIOS);
    }

    @Test
    void theRulesSawTheEngine() {
        assertThat(ENGINE.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }
}
