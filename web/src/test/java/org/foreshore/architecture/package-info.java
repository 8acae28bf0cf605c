/** What must hold of the whole program, checked in its class files. Main type: {@code ArchitectureTest}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.architecture;
