/** Tests of the finished program and of what is written about it. */
@org.jspecify.annotations.NullMarked
package org.foreshore.app;
