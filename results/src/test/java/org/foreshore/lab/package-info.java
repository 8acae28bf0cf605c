@NullMarked
package org.foreshore.lab;

import org.jspecify.annotations.NullMarked;
