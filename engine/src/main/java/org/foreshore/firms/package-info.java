/** Firms of each settlement by size, and how far they do business online. Main type: {@link org.foreshore.firms.Firms}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.firms;
