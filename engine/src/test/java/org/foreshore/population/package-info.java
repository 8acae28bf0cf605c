/** Tests of the synthetic population against closed forms and published fits. */
@org.jspecify.annotations.NullMarked
package org.foreshore.population;
