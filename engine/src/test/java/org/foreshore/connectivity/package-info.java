/** Networks, broken on purpose. */
@org.jspecify.annotations.NullMarked
package org.foreshore.connectivity;
