/** The command line: one record or class a verb. Main type: {@link org.foreshore.cli.Foreshore}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.cli;
