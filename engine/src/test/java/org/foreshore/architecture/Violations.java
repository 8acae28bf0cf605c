package org.foreshore.architecture;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Code that breaks the rules of {@link Determinism}, one way each, to show that the rules bite. */
final class Violations {

    private Violations() {}

    static final class UsesRandom {
        double draw() {
            return new Random(1).nextDouble();
        }
    }

    static final class CallsMathRandom {
        double draw() {
            return Math.random();
        }
    }

    static final class ReadsTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    static final class MeasuresTime {
        long now() {
            return System.nanoTime();
        }
    }

    static final class UsesInexactMath {
        double grow(double x) {
            return Math.exp(x);
        }
    }

    static final class StreamsInParallel {
        long count(List<String> list) {
            return list.parallelStream().count();
        }
    }

    static final class KeepsAHashMap {
        Map<String, Integer> map = new HashMap<>();
    }

    static final class UsesASaltedSet {
        Set<String> set = Set.of("a", "b");
    }

    static final class HasGlobalState {
        static int count = 0;
    }

    /** Nothing wrong here: exact functions of Math, ordered collections. */
    static final class KeepsTheRules {
        double root(double x) {
            return Math.sqrt(Math.max(0, x)) + StrictMath.exp(x);
        }
    }
}
