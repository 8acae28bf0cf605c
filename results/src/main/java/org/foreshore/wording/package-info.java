/**
 * Every sentence that a run is told in, one catalogue a language, in resources of the same name. A language is added by one
 * file {@code wording_xx.properties} and its code in {@link org.foreshore.wording.Wording}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.wording;
