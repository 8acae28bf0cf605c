/** Each invariant holds in a world left alone and is broken in one broken on purpose. */
@org.jspecify.annotations.NullMarked
package org.foreshore.check;
