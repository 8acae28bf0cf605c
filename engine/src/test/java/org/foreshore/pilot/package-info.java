@NullMarked
package org.foreshore.pilot;

import org.jspecify.annotations.NullMarked;
