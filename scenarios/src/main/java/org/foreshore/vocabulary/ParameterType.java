package org.foreshore.vocabulary;

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
    CHOICE
}
