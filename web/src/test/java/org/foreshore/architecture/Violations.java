package org.foreshore.architecture;

import java.util.Optional;
import org.foreshore.vocabulary.Component;

/** Code that breaks the rules of {@link Manners} and {@link Arrows}, one way each, to show that the rules bite. */
final class Violations {

    private Violations() {}

    static final class Prints {
        void print() {
            System.out.println("hello");
        }
    }

    static final class EndsTheProgram {
        void end() {
            System.exit(0);
        }
    }

    static final class ThrowsAnything {
        void fail() {
            throw new RuntimeException("anything");
        }
    }

    static final class ThingManager {}

    static final class KeepsAnOptional {
        Optional<String> name = Optional.empty();
    }

    static final class HasGlobalState {
        static int count = 0;
    }

    /** A component that is no record. */
    public static final class Lever implements Component {}

    static final class KnowsMason {
        Class<?> kernel = sim.engine.SimState.class;
    }

    static final class KnowsJavalin {
        Class<?> server = io.javalin.Javalin.class;
    }
}
