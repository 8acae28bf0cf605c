package org.foreshore.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wall falls to a class that breaks it; the classes are compiled here, since they must lie in the packages. */
class WallsBiteTest {

    private static final String POLICY = "org.foreshore.policy.SkillsTraining";
    private static final String SHOCK = "org.foreshore.shock.Flood";
    private static final String INDICATOR = "org.foreshore.indicator.InternetUse";
    private static final String RUN = "org.foreshore.run.ExperimentRunner";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments("policy", SHOCK, Walls.LEVERS_STAND_ALONE),
                arguments("policy", INDICATOR, Walls.LEVERS_STAND_ALONE),
                arguments("policy", "org.foreshore.behaviour.Behaviour", Walls.LEVERS_STAND_ALONE),
                arguments("shock", POLICY, Walls.SHOCKS_STAND_ALONE),
                arguments("shock", RUN, Walls.SHOCKS_STAND_ALONE),
                arguments("indicator", POLICY, Walls.INDICATORS_STAND_ALONE),
                arguments("indicator", SHOCK, Walls.INDICATORS_STAND_ALONE),
                arguments("behaviour", POLICY, Walls.THE_MODEL_NEVER_ASKS_WHICH_POLICY),
                arguments("connectivity", SHOCK, Walls.THE_MODEL_NEVER_ASKS_WHICH_POLICY),
                arguments("world", RUN, Walls.THE_MODEL_NEVER_ASKS_WHICH_POLICY),
                arguments("world", "sim.engine.SimState", Walls.MASON_ONLY_IN_RUN),
                arguments("population", "java.nio.file.Files", Walls.PURE_CORE),
                arguments("run", "java.net.Socket", Walls.PURE_CORE),
                arguments("outcome", "java.lang.String", Walls.OUTCOMES_ARE_VALUES));
    }

    @ParameterizedTest(name = "{0} must not know {1}")
    @MethodSource("violations")
    void eachWallStopsWhatMustNotPass(String home, String other, ArchRule wall) throws IOException {
        assertThat(wall.evaluate(compiled(knowing(home, other))).hasViolation()).isTrue();
    }

    @Test
    void twoPackagesThatKnowEachOtherAreACycle() throws IOException {
        var circle = compiled(
                knowing("policy", "org.foreshore.rules.Fixture"), knowing("rules", "org.foreshore.policy.Fixture"));

        assertThat(Walls.NO_CYCLES.evaluate(circle).hasViolation()).isTrue();
    }

    @Test
    void whatIsAllowedPasses() throws IOException {
        var innocent = compiled(knowing("policy", "org.foreshore.rules.Regime"));

        assertThat(Walls.ALL)
                .noneMatch(
                        wall -> wall.allowEmptyShould(true).evaluate(innocent).hasViolation());
    }

    private record Source(String home, String text) {}

    private static Source knowing(String home, String other) {
        return new Source(home, "package org.foreshore.%s; public class Fixture { %s other; }".formatted(home, other));
    }

    private JavaClasses compiled(Source... sources) throws IOException {
        var words = new ArrayList<>(
                List.of("-proc:none", "-d", folder.resolve("classes").toString()));
        words.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
        for (var source : sources) {
            var file = Files.createDirectories(folder.resolve(source.home())).resolve("Fixture.java");
            words.add(Files.writeString(file, source.text()).toString());
        }
        var code = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        assertThat(code).isZero();
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }
}
