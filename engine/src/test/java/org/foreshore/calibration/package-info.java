/** Tests of calibration. */
@org.jspecify.annotations.NullMarked
package org.foreshore.calibration;
