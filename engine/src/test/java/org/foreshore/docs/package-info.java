/** Documentation that is generated, and fails the build when it is stale. */
@org.jspecify.annotations.NullMarked
package org.foreshore.docs;
