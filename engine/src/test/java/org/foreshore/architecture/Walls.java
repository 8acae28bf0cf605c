package org.foreshore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.foreshore.vocabulary.Component;

/** Walls inside the engine: who may know whom. */
final class Walls {

    private static final String INDEPENDENT = "new things are new files, and independent of one another (ADR 0003)";

    static final ArchRule NO_CYCLES = slices().matching("org.foreshore.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes two packages one (ADR 0001)");

    static final ArchRule MASON_ONLY_IN_RUN = noClasses()
            .that()
            .resideOutsideOfPackage("org.foreshore.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec.util..")
            .because("the kernel stays replaceable (ADR 0007)");

    static final ArchRule THE_MODEL_NEVER_ASKS_WHICH_POLICY = noClasses()
            .that()
            .resideInAnyPackage(in(
                    "rules",
                    "place",
                    "population",
                    "connectivity",
                    "services",
                    "firms",
                    "observation",
                    "egov",
                    "footprint",
                    "safety",
                    "story",
                    "behaviour",
                    "world",
                    "check"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("policy", "shock", "indicator", "run"))
            .because("policy is a function, not a flag (ADR 0004)");

    static final ArchRule LEVERS_STAND_ALONE = standAlone("policy", "shock", "indicator");
    static final ArchRule SHOCKS_STAND_ALONE = standAlone("shock", "policy", "indicator");
    static final ArchRule INDICATORS_STAND_ALONE = standAlone("indicator", "policy", "shock");

    static final ArchRule COMPONENTS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .bePublic()
            .because("the header of a component is its schema (ADR 0003)")
            .allowEmptyShould(true);

    static final ArchRule OUTCOMES_ARE_VALUES = classes()
            .that()
            .resideInAPackage("org.foreshore.outcome..")
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beRecords()
            .because("stored results outlive the model's insides (ADR 0008)");

    static final ArchRule PURE_CORE = noClasses()
            .that()
            .resideInAnyPackage(in(
                    "random",
                    "outcome",
                    "rules",
                    "place",
                    "population",
                    "connectivity",
                    "services",
                    "firms",
                    "observation",
                    "egov",
                    "footprint",
                    "safety",
                    "story",
                    "behaviour",
                    "world",
                    "check",
                    "policy",
                    "shock",
                    "indicator",
                    "parameter",
                    "pilot",
                    "run",
                    "calibration"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "tools.jackson..")
            .because("a model that reads and writes cannot be replayed (ADR 0008)");

    static final List<ArchRule> ALL = List.of(
            NO_CYCLES,
            MASON_ONLY_IN_RUN,
            THE_MODEL_NEVER_ASKS_WHICH_POLICY,
            LEVERS_STAND_ALONE,
            SHOCKS_STAND_ALONE,
            INDICATORS_STAND_ALONE,
            COMPONENTS_ARE_RECORDS,
            OUTCOMES_ARE_VALUES,
            PURE_CORE);

    private Walls() {}

    private static ArchRule standAlone(String kind, String... others) {
        var forbidden = new ArrayList<>(List.of(in(others)));
        forbidden.addAll(List.of(in("run", "behaviour")));
        return noClasses()
                .that()
                .resideInAPackage("org.foreshore." + kind + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .because(INDEPENDENT)
                .allowEmptyShould(true);
    }

    private static String[] in(String... packages) {
        return List.of(packages).stream()
                .map(name -> "org.foreshore." + name + "..")
                .toArray(String[]::new);
    }
}
