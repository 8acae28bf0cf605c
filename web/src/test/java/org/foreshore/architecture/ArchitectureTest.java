package org.foreshore.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final int FEWEST_CLASSES = 400;

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.foreshore");

    static List<ArchRule> arrows() {
        return Arrows.ALL;
    }

    static List<ArchRule> manners() {
        return Manners.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void importsGoTheWayTheDataFlows(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void everyClassHasManners(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void theRulesSawTheWholeProgram() {
        assertThat(PROGRAM.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheArrows() {
        var known = Stream.of(Packages.SCENARIOS, Packages.ENGINE, Packages.RESULTS, Packages.WEB)
                .flatMap(List::stream)
                .toList();

        assertThat(PROGRAM.getPackage("org.foreshore").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(known);
    }
}
