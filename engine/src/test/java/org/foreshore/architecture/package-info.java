/** What must hold of the code as a whole, checked in its class files. Main type: {@code EngineArchitectureTest}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.architecture;
