/** Addressed randomness: every draw has an address and no state. A leaf package. */
@org.jspecify.annotations.NullMarked
package org.foreshore.random;
