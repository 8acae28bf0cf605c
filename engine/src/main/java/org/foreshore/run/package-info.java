/** Runs experiments: the only package that knows MASON. Main type: {@link org.foreshore.run.ExperimentRunner}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.run;
