/** The whole question as immutable records. Main type: {@link org.foreshore.scenario.Scenario}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.scenario;
