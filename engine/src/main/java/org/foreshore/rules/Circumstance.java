package org.foreshore.rules;

/**
 * One way in which the outside world is out of the ordinary this month. A shock writes circumstances into
 * {@link Conditions}; the submodel that one concerns asks for those of that kind.
 */
public interface Circumstance {}
