/** What addressed draws promise. */
@org.jspecify.annotations.NullMarked
package org.foreshore.random;
