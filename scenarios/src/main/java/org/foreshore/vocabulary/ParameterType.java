package org.foreshore.vocabulary;

import java.util.Optional;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;

/** The types a component's parameter may have, with the Java type that carries each. */
public enum ParameterType {
    /** {@link org.foreshore.unit.Share}. */
    SHARE,
    /** {@link org.foreshore.unit.Money}. */
    MONEY,
    /** {@code int}. */
    INTEGER,
    /** {@code double}. */
    NUMBER,
    /** {@code boolean}. */
    FLAG,
    /** An enum; written in kebab-case. */
    CHOICE,
    /** A {@link String}: the name of something. */
    TEXT;

    /** Whether a file holds it as a number, which has bounds. */
    public boolean isNumeric() {
        return this != FLAG && this != CHOICE && this != TEXT;
    }

    /** The type that this Java type carries; empty if no parameter may have it. */
    static Optional<ParameterType> find(Class<?> carrier) {
        if (carrier == Share.class) {
            return Optional.of(SHARE);
        }
        if (carrier == Money.class) {
            return Optional.of(MONEY);
        }
        if (carrier == int.class) {
            return Optional.of(INTEGER);
        }
        if (carrier == double.class) {
            return Optional.of(NUMBER);
        }
        if (carrier == String.class) {
            return Optional.of(TEXT);
        }
        if (carrier == boolean.class) {
            return Optional.of(FLAG);
        }
        return carrier.isEnum() ? Optional.of(CHOICE) : Optional.empty();
    }

    /** Unit in words where the type itself tells it. */
    String ownUnit() {
        return switch (this) {
            case SHARE -> "share";
            case MONEY -> "USD";
            default -> "";
        };
    }

    /** Largest value that the carrier can hold. */
    double largest() {
        return switch (this) {
            case SHARE -> 1;
            case INTEGER -> Integer.MAX_VALUE;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
