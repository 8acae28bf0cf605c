/** What networks and devices take from the environment and leave in it. */
@org.jspecify.annotations.NullMarked
package org.foreshore.footprint;
