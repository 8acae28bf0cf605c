/** The web application: JSON over HTTP, server-sent events and the pages. Main type: {@link org.foreshore.server.Server}, where all routes stand in one block. */
@org.jspecify.annotations.NullMarked
package org.foreshore.server;
