/** Tests of rumours, breaches, warnings and relief. */
@org.jspecify.annotations.NullMarked
package org.foreshore.safety;
