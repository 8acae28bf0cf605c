/** Tests of the verbs. */
@org.jspecify.annotations.NullMarked
package org.foreshore.cli;
