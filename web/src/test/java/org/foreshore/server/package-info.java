/** Tests of the web application on a real port. */
@org.jspecify.annotations.NullMarked
package org.foreshore.server;
