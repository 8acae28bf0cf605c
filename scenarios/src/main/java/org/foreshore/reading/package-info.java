/** From files to scenarios and countries, or every finding at once; and back to files. */
@org.jspecify.annotations.NullMarked
package org.foreshore.reading;
