/** The code of the guide "add a lever in ten minutes". */
@org.jspecify.annotations.NullMarked
package org.foreshore.guide;
