package org.foreshore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Rules that make the same question give the same bits: on every machine, with any number of threads, always. */
final class Determinism {

    private static final String DRAWS = "every draw has an address (ADR 0005)";
    private static final String BITS = "the same question must give the same bits everywhere (ADR 0005)";

    /** Exact in every Java; all other functions of Math may differ between machines in the last bit. */
    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "min",
            "max",
            "floor",
            "ceil",
            "rint",
            "round",
            "sqrt",
            "fma",
            "signum",
            "copySign",
            "scalb",
            "ulp",
            "addExact",
            "subtractExact",
            "multiplyExact",
            "incrementExact",
            "negateExact",
            "toIntExact",
            "floorDiv",
            "floorMod",
            "ceilDiv",
            "multiplyHigh",
            "multiplyFull",
            "getExponent",
            "nextUp",
            "nextDown");

    private static final Set<String> RANDOM_TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.util.random.RandomGenerator");

    private static final Set<String> HASHED_TYPES = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.nanoTime",
            "java.lang.System.currentTimeMillis",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.identityHashCode");

    private static final Set<String> SALTED = Set.of(
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf",
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.stream.Collectors.toSet",
            "java.util.stream.Collectors.toUnmodifiableSet",
            "java.util.stream.Collectors.toUnmodifiableMap");

    static final ArchRule NO_OTHER_RANDOMNESS = noClasses()
            .should()
            .dependOnClassesThat(named(RANDOM_TYPES))
            .orShould()
            .callMethodWhere(calls(
                    "Math.random or Collections.shuffle",
                    method -> Set.of(
                                    "java.lang.Math.random",
                                    "java.lang.StrictMath.random",
                                    "java.util.Collections.shuffle")
                            .contains(method)))
            .because(DRAWS);

    static final ArchRule NO_SURROUNDINGS = noClasses()
            .should()
            .callMethodWhere(calls(
                    "the clock, the default locale, zone or charset",
                    method -> SURROUNDINGS.contains(method)
                            || (method.startsWith("java.time.") && method.endsWith(".now"))))
            .because(BITS);

    static final ArchRule STRICT_MATH = noClasses()
            .should()
            .callMethodWhere(calls(
                    "a function of Math that is not exact (StrictMath has it too)",
                    method -> method.startsWith("java.lang.Math.")
                            && !EXACT_MATH.contains(method.substring("java.lang.Math.".length()))))
            .because(BITS);

    static final ArchRule NO_PARALLEL_STREAMS = noClasses()
            .should()
            .callMethodWhere(calls(
                    "parallel streams",
                    method -> method.endsWith(".parallelStream")
                            || (method.startsWith("java.util.stream.") && method.endsWith(".parallel"))))
            .because("threads are handed out in one place, by replication (ADR 0005)");

    static final ArchRule NO_HASHED_ORDER = noClasses()
            .should()
            .dependOnClassesThat(named(HASHED_TYPES))
            .because("their order depends on hashes; arrays, LinkedHashMap, TreeMap and EnumMap have one (ADR 0005)");

    static final ArchRule NO_SALTED_ORDER = noClasses()
            .should()
            .callMethodWhere(calls("sets and maps whose order changes with each start of Java", SALTED::contains))
            .because("their order is new in each process (ADR 0005)");

    static final ArchRule NO_GLOBAL_STATE = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .notBeFinal()
            .because("a replication owns all that it changes (ADR 0005)");

    static final List<ArchRule> ALL = List.of(
            NO_OTHER_RANDOMNESS,
            NO_SURROUNDINGS,
            STRICT_MATH,
            NO_PARALLEL_STREAMS,
            NO_HASHED_ORDER,
            NO_SALTED_ORDER,
            NO_GLOBAL_STATE);

    private Determinism() {}

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("any of " + String.join(", ", names), type -> names.contains(type.getFullName()));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String words, Predicate<String> wanted) {
        return describe(words, call -> wanted.test(nameOf(call.getTarget())));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getFullName() + "." + target.getName();
    }
}
