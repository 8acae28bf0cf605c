package org.foreshore.rules;

/**
 * One thing that holds this month because somebody decided it. A lever writes rules into a {@link Regime}; the submodel
 * that a rule concerns asks the regime for rules of that kind. A new kind of rule is a new record, and nothing else here.
 */
public interface Rule {}
