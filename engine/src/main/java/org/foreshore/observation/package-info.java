/**
 * What an evaluator sees of a world: samples with errors, and registers. Pure; the model itself never looks here. Main types:
 * {@link org.foreshore.observation.Survey} and {@link org.foreshore.observation.Register}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.observation;
