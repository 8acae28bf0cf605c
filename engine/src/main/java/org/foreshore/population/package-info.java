/** The synthetic population and how well it fits. Main type: {@link org.foreshore.population.Population}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.population;
