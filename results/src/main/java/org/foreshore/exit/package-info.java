/**
 * What follows from what a pilot showed, by a rule fixed before it began. Main type: {@link org.foreshore.exit.ExitRule}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.exit;
