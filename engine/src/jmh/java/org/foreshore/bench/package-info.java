/** Benchmarks of the engine, and the ratios that are told of it. Not part of the program. */
@org.jspecify.annotations.NullMarked
package org.foreshore.bench;
