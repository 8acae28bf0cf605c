package org.foreshore.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.foreshore.architecture.Packages.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import org.foreshore.vocabulary.Component;
import org.jspecify.annotations.NullMarked;

/** How every class behaves, wherever it lives. */
final class Manners {

    static final ArchRule STREAMS_BELONG_TO_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.foreshore.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output belongs to results (ADR 0002)");

    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses()
            .that()
            .resideOutsideOfPackage("org.foreshore.app..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("nothing but the program itself may end it (ADR 0009)");

    static final ArchRule NO_JAVA_UTIL_LOGGING =
            noClasses().should(USE_JAVA_UTIL_LOGGING).because("there is one log, and it goes to standard error");

    static final ArchRule NO_NAMELESS_EXCEPTIONS =
            noClasses().should(THROW_GENERIC_EXCEPTIONS).because("an error says what is wrong, where, and maybe why");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Data|Info)")
            .because("such a name says nothing; the glossary has better ones");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(new InNullMarkedPackage()).because("nothing is null unless it says so (ADR 0009)");

    static final ArchRule NO_OPTIONAL_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .notHaveRawType(Optional.class)
            .because("Optional is an answer, so a record may give it, but not a state (ADR 0009)");

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

    static final ArchRule QUESTIONS_AND_OUTCOMES_ARE_VALUES = classes()
            .that()
            .resideInAnyPackage(in("scenario", "outcome"))
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .beRecords()
            .because("a value is a record and cannot be wrong (ADR 0003)");

    static final ArchRule FIELDS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(in(
                    "unit",
                    "problem",
                    "vocabulary",
                    "scenario",
                    "country",
                    "outcome",
                    "rules",
                    "policy",
                    "shock",
                    "indicator",
                    "statistics"))
            .should()
            .beFinal()
            .because("only a world has state (ADR 0009)");

    static final ArchRule STATICS_ARE_FINAL = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .beFinal()
            .because("nothing is both global and changeable (ADR 0009)");

    static final List<ArchRule> ALL = List.of(
            STREAMS_BELONG_TO_THE_COMMAND_LINE,
            ONLY_MAIN_ENDS_THE_PROGRAM,
            NO_JAVA_UTIL_LOGGING,
            NO_NAMELESS_EXCEPTIONS,
            NAMES_SAY_SOMETHING,
            EVERY_PACKAGE_IS_NULL_MARKED,
            NO_OPTIONAL_FIELDS,
            COMPONENTS_ARE_RECORDS,
            QUESTIONS_AND_OUTCOMES_ARE_VALUES,
            FIELDS_ARE_FINAL,
            STATICS_ARE_FINAL);

    private Manners() {}

    private static final class InNullMarkedPackage extends ArchCondition<JavaClass> {

        InNullMarkedPackage() {
            super("lie in a package marked @NullMarked in its package-info.java");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
        }
    }
}
