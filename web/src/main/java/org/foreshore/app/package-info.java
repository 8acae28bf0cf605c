/** Where the program starts and its parts are put together. Main type: {@link org.foreshore.app.Main}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.app;
