/**
 * What an evaluator concludes from what was measured: estimators of a pilot's effect, each with its uncertainty. Knows
 * nothing of the simulation, nor of the truth. Main types: {@link org.foreshore.evaluation.Measurements} in,
 * {@link org.foreshore.evaluation.Estimate} out.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.evaluation;
