/** The yardstick that the engine's speed is measured against: a small model with published numbers, written plainly. */
@org.jspecify.annotations.NullMarked
package org.foreshore.yardstick;
