/** What can be wrong and how it is said. Main types: {@link org.foreshore.problem.Finding}, {@link org.foreshore.problem.SandboxException}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.problem;
